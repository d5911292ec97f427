import { Extensions } from '@nestjs/graphql';
import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLCompositeType, type GraphQLField, type GraphQLSchema,
  isCompositeType, isListType, isObjectType, Kind, type OperationDefinitionNode, SchemaMetaFieldDef, type SelectionSetNode, TypeMetaFieldDef, visit,
} from 'graphql';
import { DomainError } from './errors';

/** What one request may cost. The dearest of our own pages costs less than a quarter of it. */
export const mostCost = 30_000;
/** Each field of each row costs one. Beyond that: */
const costs = { mutation: 500, pagedList: 10 };
/** Page sizes above this are cut by `pageSize`. */
const largestPage = 100;
/** How long a list is taken to be that cannot be asked for by pages. */
const unpagedList = 10;
const mostKept = 100;

type Variables = Record<string, unknown> | null | undefined;

/** States what asking for a field costs by itself, where that is far more than the rows it gives. */
export const Cost = (cost: number) => Extensions({ cost });

/** Refuses with input.too-complex what would make the server work out of all proportion, before it is executed. */
export function ensureAffordable(schema: GraphQLSchema, document: DocumentNode, variables: Variables): void {
  if (costOf(schema, document, variables) > mostCost) throw new DomainError('input.too-complex');
}

interface Estimates {
  /** The variables that say how long a list is. */
  sizes: string[];
  byValues: Map<string, number>;
}

// Mercurius keeps the documents of frequent queries, so that each is walked once per set of page sizes.
const known = new WeakMap<DocumentNode, Estimates>();

/** The estimated cost of the dearest operation of a valid document: fields times the lengths of the lists they stand in. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Variables): number {
  let estimates = known.get(document);
  if (!estimates) known.set(document, (estimates = { sizes: sizeVariables(document), byValues: new Map() }));
  const values = estimates.sizes.map((name) => keyOf(variables?.[name])).join();
  let cost = estimates.byValues.get(values);
  if (cost === undefined) {
    cost = estimate(schema, document, variables);
    if (estimates.byValues.size >= mostKept) estimates.byValues.clear();
    estimates.byValues.set(values, cost);
  }
  return cost;
}

/** What is no number is none of ours and may be long. */
const keyOf = (value: unknown): string => (typeof value === 'number' || value === null || value === undefined ? String(value) : '?');

function sizeVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function estimate(schema: GraphQLSchema, document: DocumentNode, variables: Variables): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  return Math.max(0, ...operations.map((operation) => {
    const root = schema.getRootType(operation.operation);
    return root ? new Estimate(schema, fragments, givenBy(operation, variables)).of(operation.selectionSet, root) : 0;
  }));
}

/** The value of a variable, or its default in the operation. */
function givenBy(operation: OperationDefinitionNode, variables: Variables): (name: string) => unknown {
  return (name) => {
    const given = variables?.[name];
    if (given !== undefined) return given;
    const byDefault = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
    return byDefault?.kind === Kind.INT ? Number(byDefault.value) : undefined;
  };
}

class Estimate {
  /** Each fragment is walked once for each length of page it stands in, however often it is spread. */
  private readonly ofFragment = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly valueOf: (name: string) => unknown,
  ) {}

  /** `pageLength` is that of the page we are in, until the list of its rows is reached. */
  of(selections: SelectionSetNode, type: GraphQLCompositeType, pageLength?: number): number {
    let sum = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) sum += this.field(selection, type, pageLength);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += this.fragment(selection.name.value, pageLength);
      else sum += this.of(selection.selectionSet, this.typeNamed(selection.typeCondition?.name.value) ?? type, pageLength);
    }
    return sum;
  }

  private fragment(name: string, pageLength: number | undefined): number {
    const key = `${name} ${pageLength}`;
    const before = this.ofFragment.get(key);
    if (before !== undefined) return before;
    const fragment = this.fragments.get(name);
    const type = this.typeNamed(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.of(fragment.selectionSet, type, pageLength) : 0;
    this.ofFragment.set(key, cost);
    return cost;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, pageLength: number | undefined): number {
    const field = fieldOf(parent, node.name.value);
    if (!field) return 1;
    const paged = field.args.find(({ name }) => name === 'first');
    const stated = field.extensions.cost as number | undefined;
    const own = stated ?? (parent === this.schema.getMutationType() ? costs.mutation : paged ? costs.pagedList : 1);
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return own;
    const asked = paged ? this.asked(node, paged.defaultValue) : pageLength;
    if (!isListType(getNullableType(field.type))) return own + this.of(node.selectionSet, type, asked);
    const length = paged || isPage(parent) ? (asked ?? unpagedList) : unpagedList;
    return own + length * this.of(node.selectionSet, type);
  }

  /** The length of page that a field is asked for. */
  private asked(node: FieldNode, byDefault: unknown): number {
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const given = value?.kind === Kind.VARIABLE ? this.valueOf(value.name.value) : value?.kind === Kind.INT ? Number(value.value) : undefined;
    const length = given ?? byDefault ?? unpagedList;
    return typeof length === 'number' ? Math.max(1, Math.min(largestPage, length)) : largestPage;
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

const isPage = (type: GraphQLCompositeType): boolean => isObjectType(type) && 'pageInfo' in type.getFields();

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return 'getFields' in type ? type.getFields()[name] : undefined;
}
