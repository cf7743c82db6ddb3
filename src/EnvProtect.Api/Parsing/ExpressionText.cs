using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Queries;

namespace EnvProtect.Api.Parsing;

/// <summary>An expression in the form in which the library can read it, and what was cut out of it for that.</summary>
/// <param name="Written">As the request has it.</param>
/// <param name="Text">For the library.</param>
/// <param name="Origins">For each character of <paramref name="Text"/> the index in <paramref name="Written"/> that it comes from; default where nothing was changed.</param>
/// <param name="Lists">The lists behind <c>in</c>, by the parameter alias that stands for each.</param>
/// <param name="CountFilters">For each <c>/$count</c> in turn the condition in brackets behind it, if any.</param>
internal sealed record ExpressionText(
    TextPiece Written, string Text, ImmutableArray<int> Origins, ImmutableDictionary<string, CutList> Lists, ImmutableArray<TextPiece?> CountFilters)
{
    /// <summary>Where a character of the library's text stands in the request.</summary>
    public Location At(int index) => Written.AtIndex(IndexOf(index));

    public int IndexOf(int index) => Origins.IsDefault ? index : index >= 0 && index < Origins.Length ? Origins[index] : Written.Text.Length;
}

/// <param name="End">The index behind it in the written text.</param>
internal sealed record CutList(ImmutableArray<Expression> Items, int End);
