"""An MLflow tracking server, asked for the little that a registry needs, in one line of error where it fails.

    server = connect("http://127.0.0.1:5000")
    server.set_alias("web4-agent", "champion", "3")

MLflow's own client, so that its variables for users, tokens and certificates hold. It reports to nobody
(`MLFLOW_DISABLE_TELEMETRY`), and gives up after two more tries of 30 s each unless `MLFLOW_HTTP_REQUEST_*`
say otherwise; its own default would wait for minutes. Not covered: stores without a server (`sqlite:`,
`file:`), Databricks, and what a dishonest server answers.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from harnesses.records import Record, ShipgateError

if TYPE_CHECKING:
    from mlflow import MlflowClient

VARIABLE = "MLFLOW_TRACKING_URI"
INSTALL = "pip install 'shipgate[mlflow]'"
_QUIET = {"MLFLOW_DISABLE_TELEMETRY": "true"}
_PATIENCE = {"MLFLOW_HTTP_REQUEST_MAX_RETRIES": "2", "MLFLOW_HTTP_REQUEST_TIMEOUT": "30"}


class ServerVersion(Record):
    """One version of a registered model as MLflow numbers it, with its tags."""

    number: str
    tags: dict[str, str]


class ServerModel(Record):
    """A registered model: its tags, its aliases (alias to number), and its versions, lowest number first."""

    tags: dict[str, str]
    aliases: dict[str, str]
    versions: tuple[ServerVersion, ...] = ()


@dataclass(frozen=True)
class MlflowServer:
    """What can be asked of a server; every method raises `ShipgateError` where it does not do it.

    Attributes:
        uri: its address.
        client: MLflow's client.
    """

    uri: str
    client: MlflowClient

    def model(self, name: str) -> ServerModel | None:
        """A registered model, None where the server has none of that name."""
        found = self.head(name)
        if found is None:
            return None
        with self._asked():
            versions = sorted(self._versions(name), key=lambda version: int(version.number))
        return found.model_copy(update={"versions": tuple(versions)})

    def head(self, name: str) -> ServerModel | None:
        """A registered model without its versions; of many of those, much the cheaper question."""
        from mlflow.exceptions import RestException

        with self._asked():
            try:
                found = self.client.get_registered_model(name)
            except RestException as error:
                if error.error_code == "RESOURCE_DOES_NOT_EXIST":
                    return None
                raise
        # MLflow gives numbers as they come: as a text in one place, as an int in another.
        aliases = {alias: str(number) for alias, number in found.aliases.items()}
        return ServerModel(tags=dict(found.tags), aliases=aliases)

    def _versions(self, name: str) -> Iterator[ServerVersion]:
        token = None
        while True:
            page = self.client.search_model_versions(f"name='{name}'", page_token=token)
            yield from (ServerVersion(number=str(one.version), tags=dict(one.tags)) for one in page)
            token = page.token
            if not token:
                return

    def create_model(self, name: str) -> None:
        """Make a registered model, unless somebody just did."""
        from mlflow.exceptions import RestException

        with self._asked():
            try:
                self.client.create_registered_model(name)
            except RestException as error:
                if error.error_code != "RESOURCE_ALREADY_EXISTS":
                    raise

    def create_version(self, name: str, source: str, tags: Mapping[str, str]) -> ServerVersion:
        """Enter a version with its tags in one request; `source` only says where it is from."""
        with self._asked():
            made = self.client.create_model_version(name, source, tags=dict(tags), await_creation_for=0)
        return ServerVersion(number=str(made.version), tags=dict(tags))

    def tag_model(self, name: str, key: str, value: str) -> None:
        """Set a tag of a registered model."""
        with self._asked():
            self.client.set_registered_model_tag(name, key, value)

    def untag_model(self, name: str, key: str) -> None:
        """Remove a tag of a registered model, which need not be there."""
        with self._asked():
            self.client.delete_registered_model_tag(name, key)

    def tag_version(self, name: str, number: str, key: str, value: str) -> None:
        """Set a tag of a version."""
        with self._asked():
            self.client.set_model_version_tag(name, number, key, value)

    def set_alias(self, name: str, alias: str, number: str) -> None:
        """Point an alias at a version."""
        with self._asked():
            self.client.set_registered_model_alias(name, alias, number)

    def delete_alias(self, name: str, alias: str) -> None:
        """Remove an alias, which need not be there."""
        with self._asked():
            self.client.delete_registered_model_alias(name, alias)

    @contextmanager
    def _asked(self) -> Iterator[None]:
        from mlflow.exceptions import MlflowException, RestException
        from requests.exceptions import RequestException

        try:
            yield
        except RestException as error:
            raise ShipgateError(f"MLflow at {self.uri} refused ({_line(error)}); mend that there") from error
        except (MlflowException, RequestException) as error:
            raise ShipgateError(
                f"MLflow at {self.uri} does not answer as it should ({_line(error)}); start it, or check its"
                " address and your access"
            ) from error


def connect(uri: str | None, *, environ: Mapping[str, str] = os.environ) -> MlflowServer:
    """A server by its address, else the one that $MLFLOW_TRACKING_URI names; nothing is sent yet.

    Raises:
        ShipgateError: no address, none of a server, or the client is not installed.
    """
    given = uri if uri is not None else environ.get(VARIABLE)
    if given is None:
        raise ShipgateError(f"no MLflow server is named; give --tracking-uri or set ${VARIABLE}")
    if not given.startswith(("http://", "https://")):
        raise ShipgateError(f"{given!r} is no MLflow tracking server; give http://HOST:PORT or https://HOST")
    os.environ.update(_QUIET)
    for name, value in _PATIENCE.items():
        os.environ.setdefault(name, value)
    try:
        from mlflow import MlflowClient
    except ImportError as error:
        raise ShipgateError(f"the MLflow client is not installed ({error}); {INSTALL}") from error
    return MlflowServer(uri=given, client=MlflowClient(tracking_uri=given, registry_uri=given))


def _line(error: BaseException) -> str:
    """An error in one line that is not too long."""
    from requests.exceptions import ConnectionError as NoConnection
    from requests.exceptions import Timeout

    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, (NoConnection, Timeout)):
            return "no answer in time" if isinstance(cause, Timeout) else "no connection"
        cause = cause.__cause__ or cause.__context__
    return " ".join(str(error).split())[:160] or type(error).__name__
