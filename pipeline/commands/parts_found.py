"""Doctor's list: a function per part, each from a machine's answers to what is there."""

from __future__ import annotations

from pathlib import Path

from pipeline.commands.parts import Machine, Part

_OLDEST = (3, 11)
_INSTALL = "pip install -c constraints.txt -e ."
_LLAMA_CPP = "shipgate doctor --install llama.cpp"
_OLLAMA_PORT = 11434
_PORTS = {"http": 80, "https": 443}
_HIGHEST_PORT = 65535
_EMBEDDED = ("candidate.gguf", "base.gguf", "candidate", "base")


def look(machine: Machine) -> tuple[Part, ...]:
    """Every part, in a fixed order."""
    return (
        _python(machine),
        _packages(machine, "engine gguf", ("xllamacpp",)),
        _packages(machine, "engine hf", ("transformers", "torch", "sentencepiece")),
        _packages(machine, "adapters (hf:DIR+ADAPTER_DIR)", ("peft",)),
        _embedded(machine),
        _quantizer(machine),
        _packages(machine, "GGUF format library", ("gguf",)),
        _llama_cpp_tree(machine),
        _compressor(machine),
        _ollama(machine),
        _gpu(machine),
    )


def _python(machine: Machine) -> Part:
    version = ".".join(map(str, machine.python))
    if machine.python >= _OLDEST:
        return Part("Python", found=True, detail=version)
    return Part(
        "Python", found=False, detail=f"{version}; 3.11 is needed", install="make PYTHON=python3.11 gate"
    )


def _packages(machine: Machine, name: str, packages: tuple[str, ...], install: str = _INSTALL) -> Part:
    versions = {package: machine.version(package) for package in packages}
    missing = [package for package, version in versions.items() if version is None]
    if missing:
        return Part(name, found=False, detail=f"{', '.join(missing)} not installed", install=install)
    return Part(name, found=True, detail=", ".join(f"{p} {v}" for p, v in versions.items()))


def _embedded(machine: Machine) -> Part:
    missing = [name for name in _EMBEDDED if not (machine.models / name).exists()]
    if missing:
        detail = f"{', '.join(missing)} missing in {machine.models}"
        return Part("embedded models", found=False, detail=detail, install="make models")
    return Part("embedded models", found=True, detail=str(machine.models))


def _llama_cpp_tree(machine: Machine) -> Part:
    name, named = "llama.cpp tools", machine.environment.get("LLAMA_CPP_DIR")
    folder = machine.llama_cpp if named is None else Path(named)
    if (folder / "convert_hf_to_gguf.py").is_file():
        return Part(name, found=True, detail=f"source tree {folder}")
    detail = "LLAMA_CPP_DIR is not set, and none is installed"
    install = _LLAMA_CPP
    if named is not None:
        # What is installed is not used while the variable names another place.
        detail, install = (
            f"no convert_hf_to_gguf.py in LLAMA_CPP_DIR ({named})",
            f"unset LLAMA_CPP_DIR; {install}",
        )
    return Part(name, found=False, detail=detail, install=install)


def _compressor(machine: Machine) -> Part:
    name = "llm-compressor (AWQ, GPTQ)"
    if machine.compressor.is_dir():
        return Part(name, found=True, detail=str(machine.compressor))
    install = "shipgate doctor --install llm-compressor"
    return Part(name, found=False, detail="not installed; GGUF needs none", install=install)


def _quantizer(machine: Machine) -> Part:
    named = machine.environment.get("LLAMA_CPP_DIR")
    places = [Path(named) / "build" / "bin"] if named else []
    for place in (*places, machine.llama_cpp / "bin"):
        if (place / "llama-quantize").is_file():
            return Part("llama.cpp quantizer", found=True, detail=str(place / "llama-quantize"))
    return _packages(machine, "llama.cpp quantizer", ("llama-cpp-python",), _LLAMA_CPP)


def ollama_address(host: str) -> tuple[str, int] | None:
    """Host and port that a value of OLLAMA_HOST means, by Ollama's own rules; None where it means nothing.

    >>> ollama_address("http://gpu-box:8080/"), ollama_address("0.0.0.0")
    (('gpu-box', 8080), ('127.0.0.1', 11434))
    """
    scheme, separator, rest = host.strip().rpartition("://")
    if separator and scheme not in _PORTS:
        return None
    rest = rest.partition("/")[0]
    if rest.startswith("["):
        name, _, port = rest[1:].partition("]")
        port = port.removeprefix(":")
    else:
        name, _, port = rest.partition(":")
    if port and not (port.isascii() and port.isdigit() and int(port) <= _HIGHEST_PORT):
        return None
    # A server's "everywhere" is a place to listen, not one to call.
    called = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(name, name)  # noqa: S104
    return called, int(port) if port else _PORTS.get(scheme, _OLLAMA_PORT)


def _ollama(machine: Machine) -> Part:
    host = machine.environment.get("OLLAMA_HOST", "")
    address = ollama_address(host)
    if address is None:
        detail = f"OLLAMA_HOST={host} is no address"
        return Part("Ollama", found=False, detail=detail, install="export OLLAMA_HOST=127.0.0.1:11434")
    shown = "{}:{}".format(*address)
    if machine.listens(*address):
        return Part("Ollama", found=True, detail=f"a server answers on {shown}")
    detail = f"nothing answers on {shown}"
    if machine.program("ollama"):
        return Part("Ollama", found=False, detail=detail, install="ollama serve")
    install = {
        "Darwin": "brew install ollama && ollama serve",
        "Windows": "winget install Ollama.Ollama",
    }.get(machine.system[0], "curl -fsSL https://ollama.com/install.sh | sh")
    return Part("Ollama", found=False, detail=f"{detail}; the program is not installed", install=install)


def _gpu(machine: Machine) -> Part:
    if machine.system == ("Darwin", "arm64"):
        return Part("GPU", found=True, detail="Apple silicon (MPS)")
    program = machine.program("nvidia-smi")
    listed = machine.output([program, "--query-gpu=name", "--format=csv,noheader"]) if program else None
    if not listed or not listed.strip():
        return Part("GPU", found=False, detail="none seen; none is needed")
    names = ", ".join(line.strip() for line in listed.splitlines() if line.strip())
    if (machine.version("torch") or "").endswith("+cpu"):
        detail = f"{names} (CUDA); this torch is built without it"
        return Part("GPU", found=True, detail=detail, install="pip install --force-reinstall torch==2.13.0")
    return Part("GPU", found=True, detail=f"{names} (CUDA)")
