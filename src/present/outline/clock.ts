// Seconds of a recording as people read them.

/** 64 → '1:04', 3723 → '1:02:03'. */
export function clock(seconds: number): string {
	const whole = Math.max(0, Math.floor(seconds));
	const two = (number: number): string => String(number).padStart(2, '0');
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
