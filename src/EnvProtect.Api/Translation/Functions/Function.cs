using System.Collections.Immutable;
using EnvProtect.Api.Model;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation.Functions;

/// <summary>A built-in function. Where an argument is null, so is the result.</summary>
/// <param name="Signature">For messages: <c>substring(text,start,length)</c>; the name is the part before the parenthesis.</param>
/// <param name="Returns">Its type.</param>
/// <param name="Parameters">For each parameter the types that it takes.</param>
/// <param name="Build">Makes the SQL.</param>
internal sealed record Function(
    string Signature, EdmType Returns, ImmutableArray<ImmutableArray<EdmType>> Parameters, Func<ImmutableArray<Typed>, Sql> Build)
{
    public static readonly ImmutableArray<EdmType> Text = [EdmType.String];
    public static readonly ImmutableArray<EdmType> Whole = [EdmType.Int64];
    public static readonly ImmutableArray<EdmType> Numeric = [EdmType.Int64, EdmType.Double];
    public static readonly ImmutableArray<EdmType> Instant = [EdmType.DateTimeOffset];
    public static readonly ImmutableArray<EdmType> Day = [EdmType.Date, EdmType.DateTimeOffset];
    public static readonly ImmutableArray<EdmType> Clock = [EdmType.TimeOfDay, EdmType.DateTimeOffset];
    public static readonly ImmutableArray<EdmType> Span = [EdmType.Duration];

    public string Name => Signature[..Signature.IndexOf('(', StringComparison.Ordinal)];

    /// <summary>Whether so many arguments may be given.</summary>
    public bool Takes(int count) => count <= Parameters.Length && count >= Parameters.Length - Optional;

    /// <summary>How many of the last parameters may be left out.</summary>
    public int Optional { get; init; }

    /// <summary>Whether the result can be null though no argument is.</summary>
    public bool CanFail { get; init; }
}
