"""llama-cpp-python's library as a quantizer with a command line; run as a script, in a process of its own.

    python llama_library.py IN.gguf OUT.gguf Q4_K_M

A crash in native code ends this process and not the pipeline's. Imports nothing of Shipgate's, so that it
runs from any folder. Not covered: whether input and type are ones that the pipeline takes.
"""

from __future__ import annotations

import sys

_FAILED = 1


def main(arguments: list[str]) -> int:
    """Quantize; 0 when the library says that it did."""
    import llama_cpp

    source, out, kind = arguments
    options = llama_cpp.llama_model_quantize_default_params()
    options.ftype = getattr(llama_cpp, f"LLAMA_FTYPE_MOSTLY_{kind}")
    status = llama_cpp.llama_model_quantize(source.encode(), out.encode(), options)
    if status != 0:
        sys.stderr.write(f"llama_model_quantize returned {status}\n")
        return _FAILED
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
