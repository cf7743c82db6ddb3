using System.Collections.Immutable;
using EnvProtect.Api.Model;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Planning;

/// <summary>What is shown of each row, and the columns that are read for it.</summary>
/// <param name="Fields">The properties shown; they are the first columns.</param>
/// <param name="Columns">All columns: those shown, then keys and joins that are not.</param>
/// <param name="KeyColumns">Where the key stands among the columns.</param>
/// <param name="ContextList">The list in parentheses of the context URL; null where everything is shown.</param>
internal sealed record Selection(
    EntitySet? Set, ImmutableArray<Field> Fields, ImmutableArray<Sql> Columns, ImmutableArray<int> KeyColumns,
    ImmutableArray<Expansion> Expansions, string? ContextList);

/// <summary>One item of <c>$expand</c>: the rows that a navigation leads to, read for a whole page of rows at once.</summary>
/// <param name="ParentColumns">Where the joined columns stand among those of the outer rows.</param>
/// <param name="Conditions">On the expanded rows.</param>
/// <param name="Count">Whether their number is shown.</param>
/// <param name="LinkOptions">The options that shape the rows, as they stand in a link to the remaining ones.</param>
internal sealed record Expansion(
    EnvProtect.Model.Tables.Navigation Navigation, Scope Scope, Selection Selection, ImmutableArray<int> ParentColumns,
    Sql Conditions, ImmutableArray<OrderKey> Order, long Skip, long? Top, bool Count, string LinkOptions);

/// <summary>One criterion of an order. Nulls stand before everything else, or behind it where descending.</summary>
internal sealed record OrderKey(Sql Sql, bool IsDescending, bool IsNullable)
{
    public Sql Term => IsDescending ? Sql.Of($"{Sql} DESC") : Sql;
}
