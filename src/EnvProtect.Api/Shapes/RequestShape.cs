using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Api.Addresses;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Http;

namespace EnvProtect.Api.Shapes;

/// <summary>
/// A request without the values of its literals: two requests of one shape have one plan. What the shape does not leave open
/// stands in its key as written.
/// </summary>
/// <param name="Key">Equal for equal shapes.</param>
/// <param name="Open">The literals left open, in the order of the request.</param>
internal sealed record RequestShape(string Key, ImmutableArray<ShapeLiteral> Open)
{
    // Options in which a literal becomes a value in SQL and nothing else.
    private static readonly string[] OpenOptions = ["$filter", "$orderby", "$compute", "$apply"];

    public static RequestShape Of(ODataRequest request, string? accept)
    {
        List<ShapePiece> pieces = [];
        try
        {
            LiteralScanner.ScanPath(request.Path, pieces);
            foreach (var (name, text) in request.Options.System)
            {
                // A token says where a page begins, not what is read; that there is one matters.
                pieces.Add(ShapePiece.Name(name));
                if (name == "$skiptoken") continue;
                if (OpenOptions.Contains(name)) LiteralScanner.Scan(text, pieces);
                else pieces.Add(ShapePiece.Fixed(text));
            }

            foreach (var (name, text) in request.Options.Aliases)
            {
                pieces.Add(ShapePiece.Name(name));
                LiteralScanner.ScanFixed(text, pieces);
            }
        }
        catch (RefusedException)
        {
            // Told, with its place, by those who read the request for good.
            return Whole(request, accept);
        }

        return Build(pieces, new ShapeKey('o'), request, accept);
    }

    /// <summary>The shape that leaves nothing open, which no other request has.</summary>
    public static RequestShape Whole(ODataRequest request, string? accept)
    {
        var written = request.Options.Parts.Where(part => part.Name != "$skiptoken").Select(part => ShapePiece.Fixed(part.Raw));
        ShapePiece[] token = request.Options.SkipToken is null ? [] : [ShapePiece.Name("$skiptoken")];
        return Build([ShapePiece.Fixed(request.Path), .. written, .. token], new ShapeKey('w'), request, accept);
    }

    private static RequestShape Build(IReadOnlyCollection<ShapePiece> pieces, ShapeKey key, ODataRequest request, string? accept)
    {
        var open = ImmutableArray.CreateBuilder<ShapeLiteral>();
        var times = pieces.Select(piece => piece.Literal).OfType<ShapeLiteral>().CountBy(literal => literal).ToDictionary();
        foreach (var piece in pieces)
        {
            if (piece.Literal is { } literal && piece.CanBeOpen && times[literal] == 1)
            {
                open.Add(literal);
                key.Add('?', literal.Type.ToString());
            }
            else
            {
                key.Add(piece.IsName ? '&' : '=', piece.Text);
            }
        }

        key.Add('#', string.Create(CultureInfo.InvariantCulture, $"{request.Options.Labels} {request.Version} {request.Preferences.MaximumPageSize}"));
        key.Add('#', accept ?? "");
        return new RequestShape(key.ToString(), open.ToImmutable());
    }
}
