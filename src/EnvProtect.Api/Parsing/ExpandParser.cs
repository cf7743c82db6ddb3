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
        var parts = piece.Split(',').Select(part => part.Call()).ToList();
        var named = parts.Select(part => part.Name.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var items = ImmutableArray.CreateBuilder<ExpandItem>();
        foreach (var (name, brackets) in parts)
        {
            // What is named by itself is not meant by the asterisk.
            foreach (var navigation in Navigations(set, name).Where(found => name.Text != "*" || !named.Contains(NameOf(found))))
                items.Add(Item(navigation, name, brackets));
        }

        depth--;
        return items.ToImmutable();
    }

    private List<ExpandedNavigationSelectItem> Navigations(EntitySet set, TextPiece name)
    {
        if (name.Text.Length == 0) throw name.Unexpected("导航属性", "a navigation property");
        if (name.Text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
        {
            var (before, after) = (name.Text[..slash], name.Text[slash..]);
            throw Refusals.NotImplemented(name.At, new($"$expand 中的 {after}", $"{after} inside $expand"), new($"请写作 {before}($expand=…) 或 {before}($count=true;$top=0)。", $"Write {before}($expand=...) or {before}($count=true;$top=0)."));
        }

        var found = library.Selection(set, "$expand", name).SelectedItems.OfType<ExpandedNavigationSelectItem>().ToList();
        return found.Count > 0 || name.Text == "*" ? found : throw Refusals.NotANavigation(name.At, name.Text, set.Table.EntityName, set.Table.Navigations.Select(navigation => navigation.Name));
    }

    private ExpandItem Item(ExpandedNavigationSelectItem navigation, TextPiece name, TextPiece? brackets)
    {
        library.Budget.Node(name.At);
        var inner = brackets is { } text ? Options(text) : [];
        var levels = inner.FirstOrDefault(option => option.Key == "$levels").Value;
        var target = library.Model[navigation.NavigationSource.Name];
        return new ExpandItem(
            name.At, NameOf(navigation), options(target, inner.Where(option => option.Key != "$levels")), levels.Text is null ? 1 : Levels(target, levels));
    }

    private static string NameOf(ExpandedNavigationSelectItem navigation) => navigation.PathToNavigationProperty.LastSegment.Identifier;

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
