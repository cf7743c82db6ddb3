using System.Collections.Immutable;
using EnvProtect.Api.Addresses;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Parsing;
using EnvProtect.Model.Text;

namespace EnvProtect.Api.Requests;

/// <summary>The query part of an address: system options and parameter aliases. Anything else is refused, so that a mistyped option never passes for an answer.</summary>
internal sealed record RequestOptions(ImmutableArray<KeyValuePair<string, string>> System, IReadOnlyDictionary<string, string> Aliases, ImmutableArray<(string Name, string Raw)> Parts)
{
    /// <summary>The language of labels beside codes in tables, from <c>labels=zh|en</c>.</summary>
    public Language? Labels { get; init; }

    public string? SkipToken => System.FirstOrDefault(option => option.Key == "$skiptoken").Value;

    public string? Format => System.FirstOrDefault(option => option.Key == "$format").Value;

    /// <param name="query">Without the question mark, still percent-encoded.</param>
    public static RequestOptions Parse(string query)
    {
        var system = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        var parts = ImmutableArray.CreateBuilder<(string, string)>();
        Language? labels = null;
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var written = UrlText.Decode(equals < 0 ? part : part[..equals], new("query", 0), plusIsSpace: true).Trim();
            var value = equals < 0 ? "" : UrlText.Decode(part[(equals + 1)..], new(written, 0), plusIsSpace: true);
            var name = OptionNames.Of(written);
            if (written.StartsWith('@'))
            {
                parts.Add((written, part));
                if (!aliases.TryAdd(written, value)) throw Refusals.RepeatedOption(written);
            }
            else if (OptionNames.Known.Contains(name))
            {
                parts.Add((name, part));
                if (system.Any(option => option.Key == name)) throw Refusals.RepeatedOption(name);
                system.Add(new(name, value));
            }
            else if (name == "$labels" && !written.StartsWith('$'))
            {
                labels = value switch
                {
                    "zh" => Language.Chinese,
                    "en" => Language.English,
                    _ => throw Refusals.BadOptionValue(new(written, 0), value, new("应为 zh 或 en。", "It is zh or en.")),
                };
                parts.Add((name, part));
            }
            else
            {
                throw Refusals.UnknownOption(written, OptionNames.Known);
            }
        }

        return new RequestOptions(system.ToImmutable(), aliases, parts.ToImmutable()) { Labels = labels };
    }
}
