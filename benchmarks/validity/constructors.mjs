// A second judge of "empty constructors", on the syntax tree of the TypeScript compiler itself.
//
//   node --experimental-vm-modules benchmarks/validity/constructors.mjs < requests.json > verdicts.json
//
// It needs the npm package `typescript` (a development tool, no part of Shipgate):
//
//   npm install --prefix ~/.shipgate-typescript typescript@5.9.3
//   export SHIPGATE_TYPESCRIPT=~/.shipgate-typescript/node_modules/typescript
//
// A request is {id, blocks: [{code, dialect: "ts"|"tsx"|"js", before}]}, a reply's code block by block, `before`
// being the lines above it; a verdict is {id, value, errors, refused, classes: [{name, line, constructor, has_init,
// compliant}]}. Code parses when the compiler has no syntactic diagnostic for it (`errors`). What the compiler
// leaves to its checker although it is grammar (its errors TS1000 to TS1999: an async constructor), and what
// only the engine refuses in the emitted code (two constructors), stands in `refused`: there the compiler
// parses and yet nothing runs, and whether that "parses" is a matter of reading, not of truth.
// The categories follow the contract's text, and were written without reading harnesses/constructors.py.
//
// What it does not cover: types (no type is checked), and fences (the caller names the blocks).

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";

const require = createRequire(import.meta.url);
const ts = require(process.env.SHIPGATE_TYPESCRIPT || "typescript");
const EXTENSION = { ts: ".ts", tsx: ".tsx", js: ".jsx" };
const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.React,
  allowJs: true,
  noLib: true,
  noResolve: true,
  experimentalDecorators: false,
};
const COMPLIANT = new Set(["none", "empty", "super_only"]);

// ---------------------------------------------------------------- does it parse?

const told = (d) => `TS${d.code}: ${ts.flattenDiagnosticMessageText(d.messageText, " ")}`;
// Import and export assignments, decorators' dialects and regular expressions' flags hang on options, not on grammar.
const OPTIONAL = new Set([1202, 1203, 1206, 1501]);
const isGrammar = (d) => d.code >= 1000 && d.code < 2000 && !OPTIONAL.has(d.code);

function syntaxErrors(fileNames, codes) {
  const host = {
    fileExists: (name) => codes.has(name),
    readFile: (name) => codes.get(name),
    getSourceFile: (name, version) =>
      codes.has(name) ? ts.createSourceFile(name, codes.get(name), version, true) : undefined,
    getDefaultLibFileName: () => "lib.d.ts",
    writeFile: () => {},
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const program = ts.createProgram({ rootNames: fileNames, options: OPTIONS, host });
  const found = new Map();
  for (const name of fileNames) {
    const file = program.getSourceFile(name);
    const messages = program
      .getSyntacticDiagnostics(file)
      .map(told);
    const grammar = messages.length ? [] : program.getSemanticDiagnostics(file).filter(isGrammar).map(told);
    found.set(name, { file, messages, grammar });
  }
  return found;
}

function engineError(code, fileName) {
  const emitted = ts.transpileModule(code, { fileName, compilerOptions: OPTIONS }).outputText;
  try {
    new vm.SourceTextModule(emitted);
    return null;
  } catch (error) {
    if (error instanceof SyntaxError) return `V8: ${error.message}`;
    throw error;
  }
}

// ---------------------------------------------------------------- the categories

const modifiersOf = (node) => (ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []);
const has = (node, kind) => modifiersOf(node).some((modifier) => modifier.kind === kind);

function withoutTypes(expression) {
  let inner = expression;
  for (;;) {
    const wrapped =
      ts.isParenthesizedExpression(inner) ||
      ts.isAsExpression(inner) ||
      ts.isTypeAssertionExpression(inner) ||
      ts.isNonNullExpression(inner) ||
      ts.isSatisfiesExpression(inner);
    if (!wrapped) return inner;
    inner = inner.expression;
  }
}

function superCall(statement) {
  if (!ts.isExpressionStatement(statement)) return null;
  const call = statement.expression;
  return ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.SuperKeyword ? call : null;
}

function isModelLiteral(statement) {
  if (!ts.isExpressionStatement(statement)) return false;
  const assignment = statement.expression;
  if (!ts.isBinaryExpression(assignment)) return false;
  if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
  const target = assignment.left;
  return (
    ts.isPropertyAccessExpression(target) &&
    target.expression.kind === ts.SyntaxKind.ThisKeyword &&
    target.name.text === "model" &&
    ts.isObjectLiteralExpression(withoutTypes(assignment.right))
  );
}

// Does evaluating this expression call or assign? A function that is only handed over does neither.
function acts(node) {
  if (ts.isFunctionExpression(node) || ts.isArrowFunction(node)) return false;
  if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isAwaitExpression(node) || ts.isDeleteExpression(node) || ts.isYieldExpression(node)) return true;
  if (ts.isPostfixUnaryExpression(node)) return true;
  if (ts.isPrefixUnaryExpression(node)) {
    const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind;
    if (node.operator === PlusPlusToken || node.operator === MinusMinusToken) return true;
  }
  if (ts.isBinaryExpression(node)) {
    const kind = node.operatorToken.kind;
    if (kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment) return true;
  }
  if (ts.isTypeNode(node)) return false;
  return ts.forEachChild(node, acts) ?? false;
}

function handedOver(parameter, calls) {
  if (!ts.isIdentifier(parameter.name) || parameter.initializer) return false;
  const isIt = (argument) => {
    const given = withoutTypes(ts.isSpreadElement(argument) ? argument.expression : argument);
    return ts.isIdentifier(given) && given.text === parameter.name.text;
  };
  return calls.some((call) => call.arguments.some(isIt));
}

function category(constructor) {
  if (!constructor) return "none";
  const parameters = constructor.parameters;
  if (parameters.some((parameter) => ts.isParameterPropertyDeclaration(parameter, constructor))) {
    return "parameter_property";
  }
  const statements = constructor.body.statements.filter((statement) => !ts.isEmptyStatement(statement));
  const calls = statements.map(superCall).filter(Boolean);
  const others = statements.filter((statement) => !superCall(statement));
  const models = others.filter(isModelLiteral);
  const oneModel = models.length === 1 && others.length === 1;
  const idle = others.length === 0 || oneModel;
  if (!idle || calls.length > 1 || calls.some((call) => call.arguments.some(acts))) return "logic";
  if (oneModel) return "model_literal";
  if (!parameters.every((parameter) => handedOver(parameter, calls))) return "parameters";
  return calls.length ? "super_only" : "empty";
}

function isInit(member) {
  if (!ts.isMethodDeclaration(member) || !member.body) return false;
  if (has(member, ts.SyntaxKind.StaticKeyword) || has(member, ts.SyntaxKind.AbstractKeyword)) return false;
  const { name } = member;
  const plain = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name : null;
  const computed = ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression);
  const text = plain ? plain.text : computed ? name.expression.text : "";
  return text === "init" && member.body.statements.some((statement) => !ts.isEmptyStatement(statement));
}

function isAmbient(node) {
  for (let at = node; at; at = at.parent) if (has(at, ts.SyntaxKind.DeclareKeyword)) return true;
  return false;
}

function judgeClass(node, file) {
  const constructors = node.members.filter((m) => ts.isConstructorDeclaration(m) && m.body);
  const kind = category(constructors[0]);
  const hasInit = node.members.some(isInit);
  const keyword = node.getChildren(file).find((child) => child.kind === ts.SyntaxKind.ClassKeyword);
  return {
    name: node.name?.text ?? "(anonymous)",
    line: file.getLineAndCharacterOfPosition(keyword.getStart(file)).line + 1,
    constructor: kind,
    has_init: hasInit,
    compliant: COMPLIANT.has(kind) && hasInit,
  };
}

function classesOf(file) {
  const found = [];
  const visit = (node) => {
    if (ts.isClassLike(node) && !isAmbient(node)) found.push(judgeClass(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

// ---------------------------------------------------------------- requests in, verdicts out

const requests = JSON.parse(readFileSync(0, "utf8"));
const started = process.hrtime.bigint();
const codes = new Map();
const places = requests.map(({ id, blocks }, i) => ({
  id,
  parts: blocks.map(({ code, dialect, before }, j) => {
    const name = join("/", `case${i}-${j}${EXTENSION[dialect]}`);
    codes.set(name, code);
    return { name, before };
  }),
}));
const parsed = syntaxErrors([...codes.keys()], codes);
const verdicts = places.map(({ id, parts }) => {
  const errors = [];
  const refused = [];
  const classes = [];
  for (const { name, before } of parts) {
    const { file, messages, grammar } = parsed.get(name);
    const engine = messages.length ? null : engineError(codes.get(name), name);
    errors.push(...messages);
    refused.push(...grammar, ...(engine ? [engine] : []));
    classes.push(...classesOf(file).map((one) => ({ ...one, line: one.line + before })));
  }
  const good = errors.length === 0 && classes.length > 0 && classes.every((each) => each.compliant);
  return { id, value: good ? 1 : 0, errors, refused, classes };
});
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
process.stdout.write(JSON.stringify({ typescript: ts.version, node: process.version, seconds, verdicts }));
