"""Token vectors for inference: the same numbers as the pipeline's own layers, in a third of the time.

Texts repeat their words; the embedding of a token depends on nothing but the token (Strubell et al.
2017 call this memoising the embedding), so each distinct one is embedded once, for as long as the pipeline
lives. The convolutions (spaCy's
MaxoutWindowEncoder, Honnibal 2016) run on plain arrays, with the pieces of each maxout side by side, where
numpy is quick. docs/decisions/0003-parser-speed.md has the figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.annotate.multiplication import by_row, rows_stand_alone

Floats = NDArray[np.float32]
# Words whose vectors are kept, of 400 bytes each in either model; when there are more, all are forgotten.
_KEPT = 60_000
# thinc's LayerNorm adds this to the variance.
_EPSILON = np.float32(1e-8)


class Maxout:
    """A maxout layer with layer normalisation. `weights` turns rows of width n into three pieces of width
    m, side by side.
    """

    def __init__(self, maxout: Any, norm: Any) -> None:
        pieces = np.asarray(maxout.get_param("W"), dtype=np.float32)  # width out, pieces, width in
        self.width, self.pieces, inputs = pieces.shape
        by_piece = pieces.transpose(1, 0, 2).reshape(self.pieces * self.width, inputs)
        self.weights = np.ascontiguousarray(by_piece.T)
        self.bias = np.ascontiguousarray(np.asarray(maxout.get_param("b")).T).reshape(-1)
        self.gain = np.asarray(norm.get_param("G"))
        self.shift = np.asarray(norm.get_param("b"))

    def __call__(self, rows: Floats) -> Floats:
        """The layer's output for each row."""
        return self.finish(rows @ self.weights)

    def finish(self, out: Floats) -> Floats:
        """The output from the product of rows and weights, which is overwritten."""
        out += self.bias
        best: Floats = out[:, : self.width]
        for piece in range(1, self.pieces):
            best = np.maximum(best, out[:, piece * self.width : (piece + 1) * self.width])
        mean: Any = np.add.reduce(best, 1, keepdims=True) / np.float32(self.width)
        best = best - mean
        variance = np.einsum("ij,ij->i", best, best) / np.float32(self.width) + _EPSILON
        best *= (np.float32(1) / np.sqrt(variance))[:, None]
        best *= self.gain
        best += self.shift
        return best


class Tok2Vec:
    """The embedding and the convolutions of one trained model. Raises ValueError where its shape is
    another.
    """

    def __init__(self, model: Any) -> None:
        embed, encode = _parts(model)
        self.columns = embed.layers[0].attrs["columns"]
        self.ops = model.ops
        self.tables = [
            (n.get_param("E"), n.attrs["seed"], n.attrs["column"])
            for n in embed.walk()
            if n.name == "hashembed"
        ]
        self.mix = _maxouts(embed)[0]
        self._columnwise = np.ascontiguousarray(self.mix.weights.T)
        self._places: dict[bytes, int] = {}
        self._known = np.empty((0, self.mix.width), dtype=np.float32)
        self.convolutions = _maxouts(encode)
        self.pad = encode.attrs["pad"]
        if len(self.tables) != len(self.columns) or any(
            c.weights.shape[0] != 3 * c.width for c in self.convolutions
        ):
            raise ValueError("not a hash embedding with windows of one word")

    def __call__(self, parses: Sequence[Any]) -> list[Floats]:
        """One array a parse: its tokens by the width of the model."""
        lengths = [len(parse) for parse in parses]
        vectors = self._embed(self._keys(parses))
        rows = np.zeros((sum(lengths) + self.pad * (len(lengths) + 1), vectors.shape[1]), dtype=np.float32)
        places, begin = [], self.pad
        for length in lengths:
            places.append(slice(begin, begin + length))
            begin += length + self.pad
        inside = np.concatenate([np.arange(p.start, p.stop) for p in places])
        rows[inside] = vectors
        for convolution in self.convolutions:
            rows = rows + convolution(self.ops.seq2col(rows, 1))
        return [rows[place] for place in places]

    def meet(self, parses: Sequence[Any]) -> None:
        """Learn the new words of all these parses at once, whatever documents they belong to: the calls that few
        words cost are those that many cost.
        """
        parses = [parse for parse in parses if len(parse)]
        if parses and rows_stand_alone():
            keys = self._keys(parses)
            if len(self._places) > _KEPT:
                self._places.clear()
            self._learn(keys, _names(keys))

    def _keys(self, parses: Sequence[Any]) -> NDArray[np.uint64]:
        """What the embedding looks at in each token, a row a token."""
        return np.concatenate([p.to_array(self.columns).reshape(len(p), -1) for p in parses])

    def _embed(self, keys: NDArray[np.uint64]) -> Floats:
        """A vector for each row of `keys`. Each distinct row is computed once, and kept where what it gives does not
        depend on the rows beside it.
        """
        vectors: Floats
        if not rows_stand_alone():
            _, first, place = np.unique(_whole(keys), return_index=True, return_inverse=True)
            vectors = self.mix(self._features(keys[first]))[place]
            return vectors
        places, names = self._places, _names(keys)
        if not all(name in places for name in names):
            if len(places) > _KEPT:
                places.clear()
            self._learn(keys, names)
        vectors = self._known[[places[name] for name in names]]
        return vectors

    def _learn(self, keys: NDArray[np.uint64], names: Sequence[bytes]) -> None:
        """Keep the vectors of those rows that are not known yet."""
        places = self._places
        new = {name: at for at, name in enumerate(names) if name not in places}
        if new:
            self._keep(list(new), self._features(keys[list(new.values())]))

    def _features(self, distinct: NDArray[np.uint64]) -> Floats:
        """The entries of the hash tables for each row, side by side."""
        parts = []
        for table, seed, column in self.tables:
            values, where = np.unique(distinct[:, column], return_inverse=True)
            hashed = self.ops.hash(values, seed) % table.shape[0]
            parts.append(self.ops.gather_add(table, hashed)[where])
        return np.concatenate(parts, axis=1)

    def _keep(self, names: Sequence[bytes], features: Floats) -> None:
        """Compute the vectors of new words and remember them."""
        start = len(self._places)
        stop = start + len(names)
        if len(self._known) < stop:
            grown = np.empty((max(2 * stop, 4_096), self.mix.width), dtype=np.float32)
            grown[:start] = self._known[:start]
            self._known = grown
        product = by_row()(features, self._columnwise, trans2=True)
        self._known[start:stop] = self.mix.finish(product)
        self._places.update(zip(names, range(start, stop), strict=True))


def _whole(keys: NDArray[np.uint64]) -> NDArray[np.void]:
    """Each row as one value."""
    keys = np.ascontiguousarray(keys)
    return keys.view(np.dtype((np.void, keys.dtype.itemsize * keys.shape[1]))).reshape(-1)


def _names(keys: NDArray[np.uint64]) -> list[bytes]:
    """Each row as the bytes by which it is known."""
    names: list[bytes] = _whole(keys).tolist()
    return names


def _parts(model: Any) -> tuple[Any, Any]:
    """The embedding and the encoder of a Tok2Vec model."""
    refs = model.ref_names
    if "embed" not in refs or "encode" not in refs:
        raise ValueError("not an embedding followed by an encoder")
    return model.get_ref("embed"), model.get_ref("encode")


def _maxouts(model: Any) -> list[Maxout]:
    nodes = list(model.walk())
    outs = [n for n in nodes if n.name == "maxout"]
    norms = [n for n in nodes if n.name == "layernorm"]
    return [Maxout(o, n) for o, n in zip(outs, norms, strict=True)]
