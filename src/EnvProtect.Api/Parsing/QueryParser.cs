using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using Microsoft.OData.UriParser;

namespace EnvProtect.Api.Parsing;

/// <summary>Reads system query options: those of an address and, by the same rules, those inside an <c>$expand</c>.</summary>
internal sealed class QueryParser
{
    private readonly LibraryParser library;
    private readonly ApplyParser apply;
    private readonly ExpandParser expand;

    private QueryParser(LibraryParser library)
    {
        this.library = library;
        apply = new ApplyParser(library);
        expand = new ExpandParser(library, Parse);
    }

    /// <param name="set">What the rows belong to that the options are about.</param>
    /// <param name="options">Names with <c>$</c> in lower case, each once, and decoded texts.</param>
    public static QueryOptions Parse(EntityModel model, EntitySet set, IReadOnlyList<KeyValuePair<string, string>> options, ParseBudget budget, RequestAliases aliases)
    {
        var isShaped = options.Any(option => option.Key is "$apply" or "$compute" || (option.Key == "$expand" && option.Value.Contains("compute", StringComparison.OrdinalIgnoreCase)));
        var parser = new QueryParser(new LibraryParser(model, budget, aliases, isShaped));
        return parser.Parse(set, options.Select(option => KeyValuePair.Create(option.Key, new TextPiece(option.Key, 0, option.Value))));
    }

    private QueryOptions Parse(EntitySet set, IEnumerable<KeyValuePair<string, TextPiece>> options)
    {
        var result = QueryOptions.None;
        foreach (var (name, piece) in options)
        {
            if (result.Given.ContainsKey(name)) throw Refusals.RepeatedOption(name);
            result = Option(result, set, name, piece) with { Given = result.Given.Add(name, piece.Text) };
        }

        return result;
    }

    private QueryOptions Option(QueryOptions options, EntitySet set, string name, TextPiece piece) => name switch
    {
        // The library takes nothing for no option at all.
        "$compute" or "$filter" or "$orderby" or "$select" when string.IsNullOrWhiteSpace(piece.Text) => throw piece.Unexpected("表达式", "an expression"),
        "$apply" => options with { Apply = apply.Parse(set, piece) },
        "$compute" => options with { Compute = library.Computed(set, piece) },
        "$search" => options with { Search = library.Search(set, piece) },
        "$filter" => options with { Filter = library.Condition(set, piece) },
        "$orderby" => options with { OrderBy = library.Order(set, piece) },
        "$select" => options with { Select = Select(set, piece) },
        "$expand" => options with { Expand = expand.Parse(set, piece) },
        "$top" => options with { Top = library.Number(set, piece) },
        "$skip" => options with { Skip = library.Number(set, piece) },
        "$count" => options with { Count = library.Flag(set, piece) },
        "$skiptoken" => options with { SkipToken = piece.Text },
        "$format" => options with { Format = piece.Text },
        _ => throw Refusals.UnknownOption(name, OptionNames.Known),
    };

    /// <summary>Names, each with its place. Once rows are grouped the names are those of columns, which the library cannot tell from paths.</summary>
    private ImmutableArray<PropertyPath> Select(EntitySet set, TextPiece piece)
    {
        var items = piece.Split(',');
        if (library.IsShaped) return [.. items.Select(item => item.Text.Length == 0 ? throw item.Unexpected("名称", "a name") : Path(item, item.Text))];
        var clause = library.Selection(set, "$select", piece);
        var names = clause.SelectedItems.Select(item => item is PathSelectItem path ? string.Join('/', path.SelectedPath.Select(segment => segment.Identifier)) : "*").ToList();
        return names.Count == items.Count ? [.. items.Zip(names, Path)] : [.. names.Select(name => Path(piece, name))];
    }

    private static PropertyPath Path(TextPiece item, string name) => new(item.At, [.. name.Split('/').Select(step => new PathStep(item.At, step))]);
}
