"""Active parameters against forward passes: of tiny models of every routed kind, what one token really goes through.

Slow, and needs torch and transformers: ``make oracle`` runs it, ``make test`` skips it.

A tensor is routed if some of its rows (of its kind, where experts are modules of their own) have gradients after one
token, and those that have none are not read either: a router reads all its rows, though its gradients reach the chosen
experts' alone.
"""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from llmcfg.knowledge.registry import ROLES
from llmcfg.resolve.complete import complete
from llmcfg.tensors.counts import count
from llmcfg.tensors.listing import tensors
from tests.oracle.models import KINDS, tiny

TOKENS = range(3, 17)
BEFORE = torch.tensor([[20, 21, 22]])
# Experts enough for their choice to vary, and what shows routed layers where the defaults have none or too many.
NUMBERS = dict.fromkeys(("num_experts", "num_local_experts", "n_routed_experts", "moe_num_experts"), 6)
_FFN = {"ffn_hidden_size": 96, "moe_num_experts": 6, "moe_top_k": 2, "hidden_size": 64}
ROUTED: dict[str, dict[str, Any]] = {
    "dbrx": {"ffn_config": _FFN, "attn_config": {"kv_n_heads": 2, "rope_theta": 1e4, "clip_qkv": 8.0}, "n_heads": 4},
    "deepseek_ocr2_text": {"mlp_layer_types": ["dense", "sparse"] * 2},
    "doge": {"is_moe": True, "num_experts": 16, "num_experts_per_tok": 2},
    "diffusion_gemma_text": {"num_experts": 6, "top_k_experts": 2, "moe_intermediate_size": 32},
    "ernie4_5_vl_moe_text": {"moe_num_experts": 6, "moe_k": 2, "moe_intermediate_size": [32, 32]},
    "gemma4_text": {"enable_moe_block": True, "num_experts": 6, "top_k_experts": 2, "moe_intermediate_size": 32},
    "hunyuan_v1_moe": {"num_experts": 6, "moe_topk": [1, 2, 3, 2]},
    "longcat_flash": {"zero_expert_num": 2, "moe_topk": 2},
    "nllb-moe": {"encoder_sparse_step": 2, "decoder_sparse_step": 2},
    "switch_transformers": {"num_decoder_layers": 4, "d_kv": 16},
    "qwen4_exp_text": dict.fromkeys(("indexer_n_heads", "indexer_compress_ratio"), 4)
    | {"indexer_kv_heads": 1, "indexer_head_dim": 16, "indexer_budget": 64},
    "zaya": {"num_experts_per_tok": 1},
}
HEADS = ({"num_key_value_heads": 2, "head_dim": 20}, {}, {"num_key_value_heads": 4})


def fields(model_type: str) -> dict[str, Any]:
    kind = transformers.CONFIG_MAPPING[model_type]
    return {**{name: field.default for name, field in kind.__dataclass_fields__.items()}, **vars(kind())}


def routed_types() -> list[str]:
    """Types whose class declares experts and that read tokens."""
    found = [
        name
        for name in ROLES["base"]
        if name in transformers.CONFIG_MAPPING
        and any(re.search("expert|moe", field) for field in transformers.CONFIG_MAPPING[name].__dataclass_fields__)
        and "vocab_size" in transformers.CONFIG_MAPPING[name].__dataclass_fields__
    ]
    return sorted({*found, *ROUTED})


def built(model_type: str) -> tuple[Model, Any]:
    """Return a small model and our list of its tensors."""
    kind = transformers.CONFIG_MAPPING[model_type]
    declared = fields(model_type)
    refused: Exception | None = None
    KINDS.setdefault(model_type, {})
    for heads in HEADS:
        raw = tiny(declared, kind.attribute_map, model_type, grouped=False)
        raw |= {key: value for key, value in {**NUMBERS, **heads}.items() if key in declared}
        raw |= {key: "gelu" for key, value in declared.items() if value == "relu"}  # has no gradient half the time
        raw |= {"dtype": "float32"} | ROUTED.get(model_type, {})
        try:
            found = tensors(complete(model_type, raw))
            model = getattr(transformers, found.model_class)._from_config(
                kind.from_dict(dict(raw)), attn_implementation="eager"
            )
            model = model.float().eval()
            with torch.no_grad():
                for name, parameter in model.named_parameters():
                    parameter.normal_(0, 0.01 if name.endswith(".bias") else 0.2)  # the token has the say
                for name, buffer in model.named_buffers():
                    if name.endswith("tid2eid"):  # DeepSeek-V4 looks the first layers' experts up by the token
                        buffer.copy_(torch.rand(buffer.shape[0], 6).argsort(-1)[:, : buffer.shape[1]])
            model = Model(model)
        except Exception as error:
            refused = error
            continue
        return model, found
    assert refused is not None
    raise refused


class Model:
    """A model that has read three tokens, and is asked for what it says to a fourth."""

    def __init__(self, model: Any) -> None:
        self.model = model
        self.parameters = dict(model.named_parameters())
        self.cache = None
        if not model.config.is_encoder_decoder:
            with torch.no_grad():
                self.cache = getattr(model(input_ids=BEFORE, use_cache=True), "past_key_values", None)
        try:
            self.rows(TOKENS[0])
        except RuntimeError:  # a state that is written in place has no gradient: without what came before
            self.cache = None

    def answer(self, token: int) -> Any:
        ids = torch.tensor([[token]])
        more = {"decoder_input_ids": ids} if self.model.config.is_encoder_decoder else {}
        if self.cache is not None:
            more = {"past_key_values": copy.deepcopy(self.cache)}
        said = self.model(input_ids=ids, use_cache=self.cache is not None, **more)
        return (said.logits if "logits" in said else said[0]).float()

    def rows(self, token: int) -> dict[str, Any]:
        """Rows of each parameter that have a gradient."""
        self.model.zero_grad()
        self.answer(token).square().sum().backward()
        return {
            name: (parameter.grad != 0).reshape(len(parameter), -1).any(1)
            for name, parameter in self.parameters.items()
            if parameter.grad is not None and parameter.dim()
        }

    def is_read(self, parameter: Any, row: int, token: int) -> bool:
        """Whether a row has a say in the answer to a token."""
        plain, kept = self.answer(token).detach(), parameter.detach()[row].clone()
        for _ in range(4):
            away = 30 * torch.randn_like(kept)
            for by in (away, -away):
                with torch.no_grad():
                    parameter[row] = kept + by
                    said = self.answer(token)
                    parameter[row] = kept
                if not torch.equal(said, plain):
                    return True
        return False

    def through(self) -> tuple[int, set[str]]:
        """Return the parameters that a token goes through, and the names of the routed tensors."""
        seen = [self.rows(token) for token in TOKENS]
        embeddings = {id(m.weight) for m in self.model.modules() if isinstance(m, torch.nn.Embedding)}
        idling, used, read = set(), set(), set()
        for name, parameter in self.parameters.items():
            if id(parameter) in embeddings or not parameter.dim():
                continue
            each = [one.get(name, torch.zeros(len(parameter), dtype=torch.bool)) for one in seen]
            if parameter.dim() == 1 and any(one.any() and not one.all() for one in each):
                continue  # a number for each expert is the router's
            if any(one.any() for one in each):
                used.add(starred(name))
            token, least = min(zip(TOKENS, each, strict=True), key=lambda one: int(one[1].sum()))
            idle = (~least).nonzero().flatten().tolist()
            if not idle:
                continue
            if any(self.is_read(parameter, row, token) for row in {idle[0], idle[-1]}):
                read.add(starred(name))
            else:
                idling.add(starred(name))
        routed = {
            name: self.parameters[name][0].numel()
            for name in self.parameters
            if starred(name) in (idling & used) - read
        }
        total = sum(p.numel() for name, p in self.parameters.items() if name not in routed)
        # The most that any token goes through: some experts of LongCat are none
        most = max(sum(int(one[name].sum()) * size for name, size in routed.items() if name in one) for one in seen)
        return total + most, set(map(starred, routed))


def starred(name: str) -> str:
    return re.sub(r"\d+", "*", name)


@pytest.mark.parametrize("model_type", routed_types())
def test_active_parameters_are_those_that_a_token_goes_through(model_type):
    transformers.logging.set_verbosity_error()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    model, found = built(model_type)
    active, routed = model.through()
    ours = count(found)
    assert routed == {starred(entry.name) for entry in found if entry.share and not entry.buffer}
    assert (ours.total, ours.active) == (sum(p.numel() for p in model.parameters.values()), active)
