using EnvProtect.Api.Model;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Addresses;

internal enum AddressKind
{
    ServiceDocument,
    Metadata,
    Collection,
    Entity,
    Property,
    RawValue,
    Count,
    CollectionReferences,
    EntityReference,
}

/// <summary>What the path of a request names.</summary>
/// <param name="Kind">Its kind; for the first two the rest is empty.</param>
internal sealed record Address(AddressKind Kind)
{
    /// <summary>The path below the service root in its canonical form and percent-encoded, up to the property if it names one.</summary>
    public string Canonical { get; init; } = "";

    /// <summary>The rows meant, or those that the property belongs to.</summary>
    public Scope? Scope { get; init; }

    /// <summary>Which rows of the set; empty where all.</summary>
    public Sql Condition { get; init; } = Sql.Empty;

    public Field? Property { get; init; }

    /// <summary>Counts the row that the last step started from, where it started from one; 0 means that the path leads nowhere.</summary>
    public Sql? Origin { get; init; }

    /// <summary>Whether the path stops at an entity set of the service, with nothing before it.</summary>
    public bool IsWholeSet { get; init; }

    public EntitySet Set => Scope!.Set!;
}
