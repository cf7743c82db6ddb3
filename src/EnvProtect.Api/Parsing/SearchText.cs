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
/// <c>D1YZ202000131</c> and <c>绿，茶</c> are what people look for. So it does with AND, OR and NOT where no operator can stand.
/// </summary>
internal static partial class SearchText
{
    public static ExpressionText Quoted(TextPiece piece)
    {
        var text = new StringBuilder();
        List<int> origins = [];
        var parts = Parts().Matches(piece.Text);
        var followsOperand = false;
        for (var n = 0; n < parts.Count; n++)
        {
            var match = parts[n];
            var isOperator = IsOperator(match.Value, followsOperand, parts.Skip(n + 1).FirstOrDefault(next => !string.IsNullOrWhiteSpace(next.Value))?.Value);
            if (!string.IsNullOrWhiteSpace(match.Value)) followsOperand = !isOperator && match.Value != "(";
            var isWord = match.Groups["word"].Success && !isOperator && (!match.Value.All(char.IsLetter) || match.Value is "AND" or "OR" or "NOT");
            var part = isWord ? $"\"{match.Value.Replace("\\", "\\\\", StringComparison.Ordinal)}\"" : match.Value;
            text.Append(part);
            for (var i = 0; i < part.Length; i++) origins.Add(match.Index + Math.Min(i, match.Length - 1));
        }

        return new ExpressionText(piece, text.ToString(), [.. origins], ImmutableDictionary<string, CutList>.Empty, []);
    }

    /// <summary>AND and OR stand between two operands, NOT before one; anywhere else they are words.</summary>
    private static bool IsOperator(string part, bool followsOperand, string? next) => part switch
    {
        "AND" or "OR" => followsOperand && next is not (null or ")"),
        "NOT" => next is not (null or ")" or "AND" or "OR"),
        _ => false,
    };

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
                return new SearchOr(either.At, [.. either is SearchOr more ? more.Operands : [either], Read(or.Right)]);
            case BinaryOperatorNode and:
                var left = Read(and.Left);
                return new SearchAnd(left.At, [.. left is SearchAnd before ? before.Operands : [left], Read(and.Right)]);
            default:
                throw new ArgumentOutOfRangeException(nameof(node));
        }
    }
}
