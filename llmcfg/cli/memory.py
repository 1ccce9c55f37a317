"""``llmcfg memory``: what does a model take to run, and does it fit?"""

from __future__ import annotations

from llmcfg.api import load_all
from llmcfg.base.errors import LlmcfgError, UsageError
from llmcfg.cli.errors import worst
from llmcfg.cli.numbers import count, lengths, size
from llmcfg.cli.output import Output
from llmcfg.source import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Annotated

    import typer

    from llmcfg.cli.options import AsJson, ColorOption, Models, Offline, Refresh
    from llmcfg.figures.memory import Machine

__all__ = ["memory"]


def memory(
    models: Models,
    context: Annotated[
        str | None, typer.Option(metavar="TOKENS", help="Contexts: 8k,32k,128k. The model's own by default.")
    ] = None,
    batch: Annotated[int, typer.Option(min=1, max=1_000_000, help="Sequences at a time.")] = 1,
    dtype: Annotated[str | None, typer.Option(help="Weigh the weights as bf16, fp8, int4, nf4, q4_k …")] = None,
    kv_dtype: Annotated[str | None, typer.Option(help="Cache in bf16, fp16, fp8, int8 or fp32.")] = None,
    gpus: Annotated[str | None, typer.Option("--gpu", metavar="NAME[xN]", help='h100, "rtx 4090"x2 …')] = None,
    vram: Annotated[str | None, typer.Option(metavar="SIZE", help="Memory of one GPU instead: 24GB, 80GiB.")] = None,
    utilization: Annotated[
        float, typer.Option(min=0.1, max=1.0, help="Share of memory for weights and cache.", show_default=True)
    ] = 0.9,
    trained: Annotated[
        str | None, typer.Option("--tokens", metavar="COUNT", help="Estimate training on so many: 15T.")
    ] = None,
    as_json: AsJson = False,
    offline: Offline = False,
    refresh: Refresh = False,
    color: ColorOption = "auto",
) -> int:
    """Say what a model takes to run: weights, KV cache, operations; what fits, and how it divides over GPUs.

    Examples:

      llmcfg memory Qwen/Qwen2-7B --context 8k,32k,128k

      llmcfg memory meta-llama/Llama-3.1-8B --gpu "rtx 4090"x2 --dtype fp8 --batch 8

      llmcfg memory deepseek-ai/DeepSeek-V3 --gpu h200x8 --json
    """
    from llmcfg.figures.budget import Asked, budget
    from llmcfg.knowledge.formats import cache_format, weight_format
    from llmcfg.words.remarks import remarks

    output = Output(color)
    asked = Asked(
        contexts=lengths(context, "--context") if context is not None else None,
        batch=batch,
        weights=weight_format(dtype) if dtype is not None else None,
        kv_dtype=cache_format(kv_dtype) if kv_dtype is not None else None,
        machine=_machine(gpus, vram, utilization),
        trained=count(trained, "--tokens") if trained is not None else None,
    )
    errors = []
    for result in load_all(models, Options(offline=offline, refresh=refresh, notify=output.notice)):
        if isinstance(result, LlmcfgError):
            output.error(str(result), result.hint)
            errors.append(result)
            continue
        said = budget(result, asked)
        if as_json:
            from llmcfg.render.json.memory import memory_json

            output.json(memory_json(said, remarks(result)))
        else:
            from llmcfg.render.memory import memory_sheet

            output.sheet(memory_sheet(said, remarks(result)))
    return worst(errors)


def _machine(gpus: str | None, vram: str | None, usable: float) -> Machine | None:
    from llmcfg.figures.memory import Machine, machine

    if gpus is not None and vram is not None:
        raise UsageError("--gpu and --vram say the same thing: give one")
    if gpus is not None:
        return machine(gpus, usable)
    if vram is not None:
        return Machine(vram, size(vram, "--vram"), 1, usable)
    return None
