using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Translation;

/// <summary>
/// What names mean at one place of a query: the properties of the rows at hand, which stand in SQL under
/// <paramref name="Alias"/>, and the variables of the lambdas around.
/// </summary>
/// <param name="Name">What the rows are, for messages.</param>
/// <param name="Set">The entity set of the rows; null where they are made by an aggregation.</param>
/// <param name="Extra">Properties that the query itself adds.</param>
/// <param name="Depth">The number of the innermost alias so far; inner queries take the next.</param>
internal sealed record Scope(
    string Name, EntitySet? Set, ImmutableArray<Field> Extra, Sql Alias, int Depth, ImmutableDictionary<string, Scope> Variables)
{
    public static Scope Of(EntitySet set, int depth) =>
        new(set.Table.EntityName, set, [], AliasAt(depth), depth, ImmutableDictionary<string, Scope>.Empty);

    /// <summary>Whether the rows are read from the table of the set itself, and so have the row ids that the search index knows.</summary>
    public bool IsTable { get; init; } = true;

    public IEnumerable<string> Names => (Set?.Names ?? []).Concat(Extra.Select(extra => extra.Name)).Concat(Variables.Keys);

    public Field? Field(string name) => Extra.FirstOrDefault(field => field.Name == name) ?? Set?.Field(name);

    /// <summary>A refusal of a name that means nothing here, with the variable of a lambda around whose rows it would mean something.</summary>
    public RefusedException Unknown(PathStep step) =>
        Refusals.NoSuchProperty(step.At, step.Name, Name, Names, Variables.FirstOrDefault(variable => variable.Value.Field(step.Name) is not null).Key);

    public Navigation? Navigation(string name) => Set?.Navigation(name);

    /// <summary>The scope of a query within this one, over the rows that a navigation leads to.</summary>
    public Scope Inner(EntitySet target) => Of(target, Depth + 1) with { Variables = Variables };

    /// <summary>The scope of a query around this one's rows, with what they are then made of.</summary>
    public Scope Nested(EntitySet? set, ImmutableArray<Field> extra) =>
        new(Name, set, extra, AliasAt(Depth + 1), Depth + 1, ImmutableDictionary<string, Scope>.Empty) { IsTable = false };

    /// <summary>The condition that rows of <paramref name="inner"/> are those that <paramref name="navigation"/> leads to from here.</summary>
    public Sql Join(Navigation navigation, Scope inner) => Sql.And(navigation.Join.Select(pair =>
        Sql.Of($"{inner.Alias}.{Sql.Name(pair.TargetColumn)} = {Alias}.{Sql.Name(pair.Column)}")));

    /// <summary>Whether <paramref name="sql"/>, made inside this scope, speaks of rows of this scope or of one around it.</summary>
    public bool IsNamedIn(Sql sql) =>
        Enumerable.Range(0, Depth + 1).Any(depth => sql.Text.Contains(AliasAt(depth).Text + ".", StringComparison.Ordinal));

    private static Sql AliasAt(int depth) => Sql.Name("t" + depth.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
