"""Help as typer prints it on a screen of 80 columns or more. Written by ``make commandline``."""

from __future__ import annotations

__all__ = ["HELP"]

HELP: dict[str, str] = {
    "": """\
Usage: llmcfg [OPTIONS] COMMAND [ARGS]...

  Read a Hugging Face config.json and tell the truth about the model.

  MODEL is org/name, org/name@revision, a Hub URL, a directory, a file, or -
  for standard input.

  Examples:

    llmcfg show Qwen/Qwen2-7B

    llmcfg diff Qwen/Qwen2-7B Qwen/Qwen2-7B-Instruct

Options:
  -V, --version         Print the version.
  --install-completion  Install completion for the current shell.
  --show-completion     Show completion for the current shell, to copy it or
                        customize the installation.
  -h, --help            Show this message and exit.

Commands:
  show     Show what a model is: every parameter, and where its value...
  diff     Compare models side by side, and say what the differences mean.
  context  Say how long a prompt may be, which key decides, and what each...
  memory   Say what a model takes to run: weights, KV cache, operations;...
  tensors  List every weight tensor a model has: name, shape, parameters.
  schema   Print the JSON Schema of what a command's --json prints, or...""",
    "show": """\
Usage: llmcfg show [OPTIONS] {MODEL...}

  Show what a model is: every parameter, and where its value comes from.

  Examples:

    llmcfg show Qwen/Qwen2-7B

    llmcfg show ./config.json --json | jq .config.head_dim

    llmcfg show Qwen/Qwen2-7B --verify

    curl -s https://example.org/config.json | llmcfg show -

Arguments:
  MODEL...  org/name[@revision], a Hub URL, a directory, a file, or - for
            standard input.  [required]

Options:
  --json                       Print JSON, one object per line.
  --raw                        Show the file's own keys, and the field each
                               feeds.
  --verify                     Compare with the installed transformers; exit 1
                               on differences.
  -a, --all                    Leave nothing out.
  --offline                    Use the cache and the bundled snapshot only.
  --refresh                    Download again what is cached.
  --color <auto|always|never>  When to colour.  [default: auto]
  -h, --help                   Show this message and exit.""",
    "diff": """\
Usage: llmcfg diff [OPTIONS] {MODEL...}

  Compare models side by side, and say what the differences mean.

  Exit code: 0 when they are the same, 1 when they differ, 2 and 3 on errors.

  Examples:

    llmcfg diff Qwen/Qwen2-7B Qwen/Qwen2-7B-Instruct

    llmcfg diff ./before/config.json ./after/config.json --all

    llmcfg diff org/model@main org/model@v2 --json

Arguments:
  MODEL...  org/name[@revision], a Hub URL, a directory, a file, or - for
            standard input.  [required]

Options:
  --json                       Print JSON, one object per line.
  -a, --all                    Leave nothing out.
  --exit-zero                  Exit 0 even when the models differ.
  --only NAME                  Compare this group or field alone; repeatable.
  --ignore NAME                Leave this group or field out; repeatable.
  -q, --quiet                  Print nothing: the exit code tells.
  --offline                    Use the cache and the bundled snapshot only.
  --refresh                    Download again what is cached.
  --color <auto|always|never>  When to colour.  [default: auto]
  -h, --help                   Show this message and exit.""",
    "context": """\
Usage: llmcfg context [OPTIONS] {MODEL...}

  Say how long a prompt may be, which key decides, and what each engine makes
  of it.

  Examples:

    llmcfg context Qwen/Qwen2-7B Qwen/Qwen2-7B-Instruct

    llmcfg context Qwen/Qwen2-7B-Instruct --target 128k

    llmcfg context Qwen/Qwen2-7B-Instruct --engine vllm@0.33 --json

Arguments:
  MODEL...  org/name[@revision], a Hub URL, a directory, a file, or - for
            standard input.  [required]

Options:
  --engine <str>               One engine: vllm, or one release: vllm@0.33.
  --target TOKENS              Print what reaches this: 131072, 128k.
  --write <path>               Write the edited config there (with --target).
  --rope                       Print the frequency of every pair of
                               dimensions.
  --plot <path>                Draw the wavelengths into this .svg or .png
                               file.
  --force                      Write over files that are there.
  --json                       Print JSON, one object per line.
  --offline                    Use the cache and the bundled snapshot only.
  --refresh                    Download again what is cached.
  --color <auto|always|never>  When to colour.  [default: auto]
  -h, --help                   Show this message and exit.""",
    "memory": """\
Usage: llmcfg memory [OPTIONS] {MODEL...}

  Say what a model takes to run: weights, KV cache, operations; what fits, and
  how it divides over GPUs.

  Examples:

    llmcfg memory Qwen/Qwen2-7B --context 8k,32k,128k

    llmcfg memory meta-llama/Llama-3.1-8B --gpu "rtx 4090"x2 --dtype fp8
    --batch 8

    llmcfg memory deepseek-ai/DeepSeek-V3 --gpu h200x8 --json

Arguments:
  MODEL...  org/name[@revision], a Hub URL, a directory, a file, or - for
            standard input.  [required]

Options:
  --context TOKENS             Contexts: 8k,32k,128k. The model's own by
                               default.
  --batch <int range>          Sequences at a time.  [default: 1;
                               1<=x<=1000000]
  --dtype <str>                Weigh the weights as bf16, fp8, int4, nf4, q4_k
                               …
  --kv-dtype <str>             Cache in bf16, fp16, fp8, int8 or fp32.
  --gpu NAME[xN]               h100, "rtx 4090"x2 …
  --vram SIZE                  Memory of one GPU instead: 24GB, 80GiB.
  --utilization <float range>  Share of memory for weights and cache.
                               [default: 0.9; 0.1<=x<=1.0]
  --tokens COUNT               Estimate training on so many: 15T.
  --json                       Print JSON, one object per line.
  --offline                    Use the cache and the bundled snapshot only.
  --refresh                    Download again what is cached.
  --color <auto|always|never>  When to colour.  [default: auto]
  -h, --help                   Show this message and exit.""",
    "tensors": """\
Usage: llmcfg tensors [OPTIONS] {MODEL...}

  List every weight tensor a model has: name, shape, parameters. Nothing is
  downloaded but the config.

  With --check, report what a checkpoint lacks, has besides, or has in another
  shape or dtype than the config implies. Headers of safetensors files tell
  that. Of a model in several files on the Hub, the index alone is read: names
  and the total size; --headers asks for the headers too. An index file after
  a MODEL is compared with it.

  Examples:

    llmcfg tensors Qwen/Qwen2-7B

    llmcfg tensors Qwen/Qwen3-30B-A3B --layer 3

    llmcfg tensors Qwen/Qwen2-7B --flat --format csv

    llmcfg tensors ./my-finetune --check

    llmcfg tensors Qwen/Qwen2-7B --check model.safetensors.index.json

Arguments:
  MODEL...  org/name[@revision], a Hub URL, a directory, a file, or - for
            standard input.  [required]

Options:
  --layer N                    Only the tensors of layer N.  [x>=0]
  --flat                       One line per tensor, not folded by layer.
  --names <hub|transformers>   Names of checkpoints, or of modules.  [default:
                               hub]
  --format <sheet|csv|json>    How to print the list.  [default: sheet]
  --check                      Compare with the checkpoint; exit 1 if they
                               differ.
  --headers                    With --check: ask the Hub for the header of
                               every file too.
  --json                       Print JSON, one object per line.
  --offline                    Use the cache and the bundled snapshot only.
  --refresh                    Download again what is cached.
  --color <auto|always|never>  When to colour.  [default: auto]
  -h, --help                   Show this message and exit.""",
    "schema": """\
Usage: llmcfg schema [OPTIONS] [NAME]

  Print the JSON Schema of what a command's --json prints, or list them all.

  Examples:

    llmcfg schema

    llmcfg schema show > show.schema.json

Arguments:
  [NAME]  An output (show, diff …), or its schema_id.

Options:
  --color <auto|always|never>  When to colour.  [default: auto]
  -h, --help                   Show this message and exit.""",
}
