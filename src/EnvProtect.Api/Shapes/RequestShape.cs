using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
            Fix(pieces, "?");
            foreach (var (name, text) in request.Options.System)
            {
                // A token says where a page begins, not what is read; that there is one matters.
                Fix(pieces, $"&{name}=");
                if (name == "$skiptoken") continue;
                if (OpenOptions.Contains(name)) LiteralScanner.Scan(text, pieces);
                else Fix(pieces, text);
            }
        }
        catch (RefusedException)
        {
            // Told, with its place, by those who read the request for good.
            return Whole(request, accept);
        }

        foreach (var (name, text) in request.Options.Aliases) LiteralScanner.ScanFixed($"&{name}={text}", pieces);
        Fix(pieces, Rest(request, accept));
        return Build(pieces);
    }

    /// <summary>The shape that leaves nothing open, which no other request has.</summary>
    public static RequestShape Whole(ODataRequest request, string? accept) =>
        new($"{request.Path}?{string.Join('&', request.Options.Parts.Where(part => part.Name != "$skiptoken").Select(part => part.Raw))}&{request.Options.SkipToken is not null}{Rest(request, accept)}", []);

    private static string Rest(ODataRequest request, string? accept) => string.Create(
        CultureInfo.InvariantCulture, $"\n{request.Options.Labels}\n{request.Version}\n{request.Preferences.MaximumPageSize}\n{accept}");

    private static void Fix(List<ShapePiece> pieces, string text) => pieces.Add(new ShapePiece(text, null, false));

    private static RequestShape Build(List<ShapePiece> pieces)
    {
        var text = new StringBuilder();
        var open = ImmutableArray.CreateBuilder<ShapeLiteral>();
        foreach (var piece in pieces)
        {
            if (piece.Literal is { } literal && piece.CanBeOpen && pieces.Count(other => other.Literal == literal) == 1)
            {
                open.Add(literal);
                text.Append('\u0001').Append((char)('a' + literal.Type));
            }
            else
            {
                text.Append(piece.Text);
            }
        }

        return new RequestShape(text.ToString(), open.ToImmutable());
    }
}

/// <summary>A part of a request.</summary>
/// <param name="Text">As written.</param>
/// <param name="Literal">The literal that it is, if any.</param>
/// <param name="CanBeOpen">Whether another value in its place would be read in the same way.</param>
internal readonly record struct ShapePiece(string Text, ShapeLiteral? Literal, bool CanBeOpen);
