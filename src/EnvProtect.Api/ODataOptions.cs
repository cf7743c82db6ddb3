using EnvProtect.Api.Limits;
using EnvProtect.Database.Reading;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Api;

/// <summary>What an OData service is made of.</summary>
public sealed record ODataOptions
{
    /// <summary>The tables to serve.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>
    /// The database of the moment; asked once a request, which keeps what it got. Null while there is none: requests
    /// for data are then answered 503.
    /// </summary>
    public required Func<ReadOnlyDatabase?> Current { get; init; }

    /// <summary>An earlier snapshot that is still held, for clients in the middle of its pages; null where it is gone.</summary>
    public Func<string, ReadOnlyDatabase?> Earlier { get; init; } = _ => null;

    /// <summary>The lists that codes come from, by the names that columns give; told in the metadata and used for labels.</summary>
    public IReadOnlyList<Vocabulary> Vocabularies { get; init; } = [];

    public QueryLimits Limits { get; init; } = new();

    /// <summary>Bytes of memory for whole answers from the current snapshot; 0 keeps none.</summary>
    public long ResponseCacheBytes { get; init; } = 64 << 20;

    /// <summary>Tells <c>now()</c>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
