using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Queries;
using Microsoft.OData.UriParser;

namespace EnvProtect.Api.Parsing;

/// <summary>
/// Puts words of a search into quotes that the library takes for words only then: it wants letters, but <c>PM2.5</c>,
/// <c>D1YZ202000131</c> and <c>绿，茶</c> are what people look for.
/// </summary>
internal static partial class SearchText
{
    public static ExpressionText Quoted(TextPiece piece)
    {
        var text = new StringBuilder();
        List<int> origins = [];
        foreach (Match match in Parts().Matches(piece.Text))
        {
            var isWord = match.Groups["word"].Success && !match.Value.All(char.IsLetter);
            var part = isWord ? $"\"{match.Value.Replace("\\", "\\\\", StringComparison.Ordinal)}\"" : match.Value;
            text.Append(part);
            for (var i = 0; i < part.Length; i++) origins.Add(match.Index + Math.Min(i, match.Length - 1));
        }

        return new ExpressionText(piece, text.ToString(), [.. origins], ImmutableDictionary<string, CutList>.Empty, []);
    }

    [GeneratedRegex("""("[^"]*"?)|[()\s]|(?<word>[^()\s"]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}

/// <summary>Turns a search that the library has parsed into our own.</summary>
internal sealed class SearchReader(TextPiece text, ParseBudget budget)
{
    private int position;

    public SearchExpression Read(QueryNode node)
    {
        budget.Node(text.AtIndex(position));
        switch (node)
        {
            case SearchTermNode term:
                var start = text.Text.IndexOf(term.Text, position, StringComparison.Ordinal);
                if (start >= 0) position = start + term.Text.Length;
                var at = text.AtIndex(Math.Max(start, 0));
                return string.IsNullOrWhiteSpace(term.Text) ? throw Refusals.Unexpected(at, "\"\"", new("要查找的词", "a word to look for")) : new SearchTerm(at, term.Text);
            case UnaryOperatorNode not:
                var operand = Read(not.Operand);
                return new SearchNot(operand.At, operand);
            case BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } or:
                var either = Read(or.Left);
                return new SearchOr(either.At, either, Read(or.Right));
            case BinaryOperatorNode and:
                var left = Read(and.Left);
                return new SearchAnd(left.At, left, Read(and.Right));
            default:
                throw new ArgumentOutOfRangeException(nameof(node));
        }
    }
}
