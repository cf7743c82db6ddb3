using EnvProtect.Api.Errors;
using EnvProtect.Model.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace EnvProtect.Api.Requests;

/// <summary>Chooses the form of an answer from <c>$format</c> or else <c>Accept</c>, and its language from <c>Accept-Language</c>.</summary>
internal static class Negotiation
{
    private static readonly LocalizedText Offered = new("可用 json；集合另有 csv 和 xlsx，事项等另有 atom，$metadata 另有 xml。", "There is json, csv and xlsx for collections, atom for those that feeds can follow, and xml for $metadata.");

    /// <param name="format">The text of <c>$format</c>, if given.</param>
    /// <param name="accept">The <c>Accept</c> header, if given.</param>
    /// <param name="offered">The kinds that the resource has, the usual one first.</param>
    public static AnswerFormat Choose(string? format, string? accept, params IReadOnlyList<AnswerKind> offered)
    {
        if (format is not null) return Match(MediaType(format), offered) ?? throw Refusals.NotAcceptable(format, Offered);
        if (string.IsNullOrWhiteSpace(accept)) return new AnswerFormat(offered[0]);
        if (!MediaTypeHeaderValue.TryParseList([accept], out var ranges)) throw Refusals.NotAcceptable(accept, Offered);
        var best = ranges.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1).ThenBy(range => range.MatchesAllTypes)
            .Select(range => Match(range, offered)).FirstOrDefault(match => match is not null);
        return best ?? throw Refusals.NotAcceptable(accept, Offered);
    }

    /// <summary>Chinese where the asker prefers it to English, otherwise English.</summary>
    public static Language LanguageOf(string? acceptLanguage)
    {
        if (!StringWithQualityHeaderValue.TryParseList([acceptLanguage ?? ""], out var tags)) return Language.English;
        var first = tags.OrderByDescending(tag => tag.Quality ?? 1).Select(tag => tag.Value.ToString())
            .FirstOrDefault(tag => Is(tag, "zh") || Is(tag, "en"));
        return first is not null && Is(first, "zh") ? Language.Chinese : Language.English;
    }

    private static bool Is(string tag, string language) =>
        tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase);

    private static MediaTypeHeaderValue? MediaType(string format) => format.ToLowerInvariant() switch
    {
        "json" => new("application/json"),
        "xml" => new("application/xml"),
        "csv" => new("text/csv"),
        "atom" => new("application/atom+xml"),
        "xlsx" => new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        _ => MediaTypeHeaderValue.TryParse(format, out var parsed) ? parsed : null,
    };

    /// <summary>The first kind that a range takes in. A feed is no answer to <c>application/xml</c>, which browsers ask for as a page.</summary>
    private static AnswerFormat? Match(MediaTypeHeaderValue? range, IReadOnlyList<AnswerKind> offered)
    {
        if (range is null) return null;
        foreach (var kind in offered)
        {
            var type = new MediaTypeHeaderValue(new AnswerFormat(kind).ContentType.Split(';')[0]);
            var isTaken = range.MatchesAllTypes || (range.MatchesAllSubTypes && Same(type.Type, range.Type)) || Same(type.MediaType, range.MediaType);
            if (!isTaken) continue;
            if (kind == AnswerKind.Csv) return new AnswerFormat(kind, IsRaw: Parameter(range, "escape") == "none", HasMark: Parameter(range, "bom") == "true");
            if (kind != AnswerKind.Json) return new AnswerFormat(kind);
            return Level(range) is { } level ? new AnswerFormat(kind, level, LongsAsText(range)) : null;
        }

        return null;
    }

    private static bool Same(StringSegment left, StringSegment right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static MetadataLevel? Level(MediaTypeHeaderValue range) =>
        (Parameter(range, "odata.metadata") ?? Parameter(range, "metadata")) switch
        {
            null or "minimal" => MetadataLevel.Minimal,
            "none" => MetadataLevel.None,
            "full" => MetadataLevel.Full,
            _ => null,
        };

    private static bool LongsAsText(MediaTypeHeaderValue range) => Parameter(range, "IEEE754Compatible") == "true";

    private static string? Parameter(MediaTypeHeaderValue range, string name) =>
        range.Parameters.FirstOrDefault(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value.ToString().ToLowerInvariant();
}
