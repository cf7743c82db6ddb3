using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using Microsoft.OData.UriParser;

namespace EnvProtect.Api.Parsing;

/// <summary>
/// Reads <c>$expand</c>. Its brackets are opened here and not by the library, because the texts inside are needed as they are
/// written, for links to the rest of a long list, and because the library would let nothing of what the
/// <see cref="ExpressionCutter"/> knows pass in them. The names are the library's to look up, and what stands in
/// the brackets is parsed like the options of a request.
/// </summary>
internal sealed class ExpandParser(LibraryParser library, Func<EntitySet, IEnumerable<KeyValuePair<string, TextPiece>>, QueryOptions> options)
{
    private int depth;

    public ImmutableArray<ExpandItem> Parse(EntitySet set, TextPiece piece)
    {
        var limit = library.Budget.Limits.ExpandDepth;
        if (++depth > limit) throw Refusals.ExpandTooDeep(piece.At, limit);
        var items = piece.Split(',').Select(item => Item(set, item)).ToImmutableArray();
        depth--;
        return items;
    }

    private ExpandItem Item(EntitySet set, TextPiece piece)
    {
        library.Budget.Node(piece.At);
        var (written, brackets) = piece.Call();
        if (written.Text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
        {
            var (before, after) = (written.Text[..slash], written.Text[slash..]);
            throw Refusals.NotImplemented(written.At, new($"$expand 中的 {after}", $"{after} inside $expand"), new($"请写作 {before}($expand=…) 或 {before}($count=true;$top=0)。", $"Write {before}($expand=...) or {before}($count=true;$top=0)."));
        }

        if (written.Text.Length == 0) throw written.Unexpected("导航属性", "a navigation property");
        if (written.Text == "*") return new ExpandItem(written.At, "*", QueryOptions.None, 1);
        var navigation = library.Selection(set, "$expand", written).SelectedItems.OfType<ExpandedNavigationSelectItem>().FirstOrDefault()
            ?? throw Refusals.NoSuchProperty(written.At, written.Text, set.Table.EntityName, set.Names);
        var inner = brackets is { } text ? Options(text) : [];
        var levels = inner.FirstOrDefault(option => option.Key == "$levels").Value;
        var target = library.Model[navigation.NavigationSource.Name];
        return new ExpandItem(
            written.At, navigation.PathToNavigationProperty.LastSegment.Identifier, options(target, inner.Where(option => option.Key != "$levels")), levels.Text is null ? 1 : Levels(target, levels));
    }

    private static List<KeyValuePair<string, TextPiece>> Options(TextPiece brackets)
    {
        List<KeyValuePair<string, TextPiece>> options = [];
        foreach (var part in brackets.Split(';', '&'))
        {
            var equals = part.Text.IndexOf('=', StringComparison.Ordinal);
            var written = (equals < 0 ? part : part.Slice(0, equals)).Trimmed;
            var name = OptionNames.Of(written.Text);
            if (!OptionNames.Nested.Contains(name)) throw Refusals.UnknownOption(written.Text, OptionNames.Nested, written.At);
            options.Add(new(name, equals < 0 ? throw part.From(part.Text.Length).Unexpected("“=”", "'='") : part.From(equals + 1)));
        }

        return options;
    }

    private int Levels(EntitySet set, TextPiece piece)
    {
        var limit = library.Budget.Limits.ExpandDepth;
        if (piece.Text.Trim() == "max") return limit;
        var levels = library.Number(set, piece);
        return levels >= 1 && levels <= limit ? (int)levels : throw Refusals.ExpandTooDeep(piece.At, limit);
    }
}
