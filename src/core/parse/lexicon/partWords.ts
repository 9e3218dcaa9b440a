// Labels of parts that people have in talk which is no interview, and what is said there. Words are separated by |.

/** Who is served or sold to, and who serves or sells. */
export const CUSTOMER_WORDS = 'Customer|Client|Prospect|Buyer|Caller|客户|顾客|客人|お客様|客|고객|손님|Kunde|Kundin|Klant|Cliente|Клиент|Покупатель|Klient|Müşteri|الزبون';
export const SELLER_WORDS = 'Support|Agent|Sales|Seller|Vendor|Waiter|Clerk|You|客服|销售|店员|服务员|店員|상담원|점원|Verkäufer|Kellner|Jij|Verkoper|Vendedor|Vendeur|Conseiller|Commesso|Operatore|Продавец|Оператор|Менеджер|Sprzedawca|Satıcı|البائع';
/** Who leads a game of parts. */
export const MASTER_WORDS = 'DM|GM|KP|MG|SL|MJ|Game Master|Dungeon Master|Keeper|Spielleiter|Mistrz Gry|Maître du jeu|Мастер';
/** Who began a thread, and those whom its page leaves nameless. */
export const POSTER_WORDS = 'OP|Comment|Reply|楼主|层主|匿名用户|Kommentar|Comentario';
/** What each says in the daily meeting of a team; the second of scripts without spaces. */
export const DAILY_WORDS = 'yesterday|today|blocked|blockers?|gestern|heute|hier|aujourd|ayer|hoy|ieri|oggi|ontem|hoje|вчера|сегодня|wczoraj|dziś|dzisiaj|dün|bugün|gisteren|vandaag';
export const UNSPACED_DAILY_WORDS = '昨天|今天|昨日|今日|어제|오늘';
