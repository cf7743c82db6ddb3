using System.Collections.Immutable;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Api.Shapes;

/// <summary>A literal of a request whose value may differ in the next request of the same shape.</summary>
internal readonly record struct ShapeLiteral(EdmType Type, object Value);

/// <summary>
/// Puts arguments into SQL in place of the literals that a <see cref="RequestShape"/> leaves open. A literal is known by its
/// value: the shape leaves none open that stands in the request twice, so there is only one that it can be.
/// </summary>
internal sealed class LiteralSlots(ImmutableArray<ShapeLiteral> open)
{
    private readonly HashSet<int> used = [];

    /// <summary>Leaves nothing open.</summary>
    public static LiteralSlots None => new([]);

    /// <summary>Whether every open literal has become an argument. One that has not was used for something else.</summary>
    public bool AreAllUsed => used.Count == open.Length;

    /// <summary>The literals that the plan takes for codes, each with the list of these.</summary>
    public Dictionary<int, Vocabulary> Codes { get; } = [];

    /// <summary>Lets the plan serve only requests with a code of the list in the place of this one.</summary>
    public void Restrict(Literal literal, Vocabulary codes)
    {
        if (IndexOf(literal) is >= 0 and var index) Codes[index] = codes;
    }

    /// <summary>The literal as SQL.</summary>
    public Sql Sql(Literal literal)
    {
        var index = IndexOf(literal);
        if (index < 0) return Typed.Of(literal.Type, literal.Value).Sql;
        used.Add(index);
        return Database.Queries.Sql.Argument(index);
    }

    private int IndexOf(Literal literal) => literal.Value is null ? -1 : open.IndexOf(new ShapeLiteral(literal.Type, literal.Value));
}
