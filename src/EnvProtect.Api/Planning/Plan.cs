using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvProtect.Api.Addresses;
using EnvProtect.Api.Model;
using EnvProtect.Api.Requests;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Api.Planning;

/// <summary>What is to be done for a request. Only for what the rows turn out to be can it be refused any more: too many, or too large.</summary>
internal abstract record Plan(AnswerFormat Format)
{
    /// <summary>The literals left open that have to be codes, each with the list of these.</summary>
    public IReadOnlyDictionary<int, Vocabulary> Codes { get; init; } = FrozenDictionary<int, Vocabulary>.Empty;
}

internal sealed record ServiceDocumentPlan(AnswerFormat Format) : Plan(Format);

internal sealed record MetadataPlan(AnswerFormat Format) : Plan(Format);

/// <summary>A plan that reads the database.</summary>
internal abstract record DataPlan(AnswerFormat Format, Address Address) : Plan(Format)
{
    /// <summary>The snapshot that a page token names.</summary>
    public string? Snapshot { get; init; }

    /// <summary>Whether the answer may differ though the data does not, because of <c>now()</c>.</summary>
    public bool DependsOnTime { get; init; }
}

/// <param name="PageSize">Rows a page.</param>
/// <param name="AppliedPageSize">The same, where the client asked for one.</param>
/// <param name="Context">The context URL, relative to the service root.</param>
internal sealed record CollectionReadPlan(
    AnswerFormat Format, Address Address, CollectionPlan Collection, int PageSize, int? AppliedPageSize, string Context) : DataPlan(Format, Address);

/// <summary>A collection as a table: all rows, or as many as <c>$top</c> says, without pages.</summary>
internal sealed record TableReadPlan(AnswerFormat Format, Address Address, CollectionPlan Collection, ImmutableArray<TableColumn> Columns) : DataPlan(Format, Address);

/// <summary>The first rows of a collection as a feed.</summary>
internal sealed record FeedReadPlan(AnswerFormat Format, Address Address, CollectionPlan Collection, int Length, string Title, FeedEntry Entry) : DataPlan(Format, Address);

/// <summary>Where the parts of an entry stand in a row; of each the first that is not null counts.</summary>
/// <param name="Pages">What the paths of pages stand behind.</param>
internal sealed record FeedEntry(ImmutableArray<int> Title, ImmutableArray<int> Summary, ImmutableArray<int> Updated, string Pages, int Link);

/// <param name="Index">Where its value stands in a row.</param>
/// <param name="Labels">For a column of labels: from code to label.</param>
internal sealed record TableColumn(string Name, EdmType Type, int Index, FrozenDictionary<string, string>? Labels);

internal sealed record EntityReadPlan(AnswerFormat Format, Address Address, Selection Selection, Sql Rows, string Context) : DataPlan(Format, Address);

internal sealed record PropertyReadPlan(AnswerFormat Format, Address Address, Field Property, Sql Rows, bool IsRaw, string Context) : DataPlan(Format, Address);

internal sealed record CountReadPlan(AnswerFormat Format, Address Address, Sql Count) : DataPlan(Format, Address);

internal sealed record ReferenceReadPlan(AnswerFormat Format, Address Address, Selection Selection, Sql Rows, string Context) : DataPlan(Format, Address);
