using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Queries;

namespace EnvProtect.Api.Parsing;

/// <summary>The parameter aliases of a request, <c>@p=...</c>, made ready for the library as they turn out to be used.</summary>
internal sealed class RequestAliases(IReadOnlyDictionary<string, string> texts, QueryLimits limits)
{
    private readonly Dictionary<string, ExpressionText> prepared = new(StringComparer.Ordinal);
    private int depth;
    private int reserved;

    public QueryLimits Limits => limits;

    /// <summary>The values of the aliases used so far, as the library reads them.</summary>
    public IEnumerable<KeyValuePair<string, ExpressionText>> Prepared => prepared;

    public ExpressionText this[string name] => prepared[name];

    public void Prepare(Location at, string name)
    {
        if (prepared.ContainsKey(name)) return;
        // An alias that comes back to itself goes on without end.
        if (++depth > limits.Depth) throw Refusals.TooDeep(at, limits.Depth);
        prepared[name] = ExpressionCutter.Cut(new TextPiece(name, 0, Text(at, name)), this);
        depth--;
    }

    /// <summary>A new alias that is not the request's.</summary>
    public string Reserve() => string.Create(CultureInfo.InvariantCulture, $"@_list{++reserved}");

    /// <summary>The items of the list that begins a piece, and how long it is: <c>(1,2)</c>, <c>[1,2]</c> or an alias of such.</summary>
    public (ImmutableArray<Expression> Items, int Length) List(TextPiece piece)
    {
        switch (piece.Text)
        {
            case ['(' or '[', ..]:
                var length = piece.Next(0);
                var inner = piece.Slice(1, length - 2).Trimmed;
                var items = inner.Text.Length == 0 ? [] : inner.Split(',');
                if (items.Count > limits.ListLength) throw Refusals.ListTooLong(items[limits.ListLength].At, limits.ListLength);
                return ([.. items.Select(Value)], length);
            case ['@', ..]:
                var end = 1;
                while (end < piece.Text.Length && (char.IsLetterOrDigit(piece.Text[end]) || piece.Text[end] == '_')) end++;
                var name = piece.Text[..end];
                var list = new TextPiece(name, 0, Text(piece.At, name)).Trimmed;
                return list.Text.StartsWith('@') ? throw list.Unexpected("列表", "a list") : (List(list).Items, end);
            default:
                throw piece.Unexpected("列表", "a list");
        }
    }

    /// <summary>The text of an alias of one value, such as stands in a key.</summary>
    public string Text(Location at, string name) => texts.TryGetValue(name, out var text) ? text : throw Refusals.NoSuchAlias(at, name);

    private Expression Value(TextPiece item) => item.Text.StartsWith('@')
        ? Literals.Parse(new TextPiece(item.Text, 0, Text(item.At, item.Text)).Trimmed)
        : Literals.Parse(item);
}
