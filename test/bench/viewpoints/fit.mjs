// Logistic regression and small sums for the benches.

export const mean = (values) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + Number(value), 0) / values.length);

/** Whether two spans share at least half of the shorter one. */
export function overlaps(a, b) {
	const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
	return shared > 0 && 2 * shared >= Math.min(a.to - a.from, b.to - b.from);
}

/**
 * Weights of the logistic regression of rows { x, y, weight, offset }, the constant last. `ridge` holds the weights, not the constant, near zero.
 * Newton's method, steps halved where they lead away.
 */
export function logistic(rows, ridge) {
	const size = rows[0].x.length + 1;
	const at = (row, column) => (column < size - 1 ? row.x[column] : 1);
	let weights = new Float64Array(size);
	const linear = (row, w) => {
		let sum = row.offset + w[size - 1];
		for (let column = 0; column < size - 1; column++) sum += w[column] * row.x[column];
		return sum;
	};
	const loss = (w) => {
		let sum = 0;
		for (let column = 0; column < size - 1; column++) sum += (ridge * w[column] ** 2) / 2;
		for (const row of rows) {
			const z = linear(row, w);
			sum += row.weight * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - row.y * z);
		}
		return sum;
	};
	let current = loss(weights);
	for (let round = 0; round < 40; round++) {
		const gradient = new Float64Array(size);
		const hessian = Array.from({ length: size }, () => new Float64Array(size));
		for (const row of rows) {
			const p = 1 / (1 + Math.exp(-linear(row, weights)));
			for (let i = 0; i < size; i++) {
				gradient[i] += row.weight * (row.y - p) * at(row, i);
				for (let j = 0; j <= i; j++) hessian[i][j] += row.weight * p * (1 - p) * at(row, i) * at(row, j);
			}
		}
		for (let i = 0; i < size; i++) {
			for (let j = i + 1; j < size; j++) hessian[i][j] = hessian[j][i];
			hessian[i][i] += i < size - 1 ? ridge : 1e-9;
			if (i < size - 1) gradient[i] -= ridge * weights[i];
		}
		const step = solve(hessian, gradient);
		let length = 1;
		let next = weights.map((weight, i) => weight + step[i]);
		while (loss(next) > current && length > 1e-4) {
			length /= 2;
			next = weights.map((weight, i) => weight + length * step[i]);
		}
		const better = current - loss(next);
		weights = next;
		current -= better;
		if (better < 1e-6 * Math.abs(current)) break;
	}
	return [...weights];
}

/** Gauss's elimination with pivots. */
function solve(matrix, right) {
	const rows = matrix.map((row, at) => [...row, right[at]]);
	const size = rows.length;
	for (let i = 0; i < size; i++) {
		const pivot = rows.slice(i).reduce((best, row, at) => (Math.abs(row[i]) > Math.abs(rows[best][i]) ? at + i : best), i);
		[rows[i], rows[pivot]] = [rows[pivot], rows[i]];
		for (let j = i + 1; j < size; j++) {
			const factor = rows[j][i] / rows[i][i];
			for (let k = i; k <= size; k++) rows[j][k] -= factor * rows[i][k];
		}
	}
	const solution = new Float64Array(size);
	for (let i = size - 1; i >= 0; i--) {
		let sum = rows[i][size];
		for (let j = i + 1; j < size; j++) sum -= rows[i][j] * solution[j];
		solution[i] = sum / rows[i][i];
	}
	return solution;
}
