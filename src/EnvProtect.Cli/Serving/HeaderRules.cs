using System.Collections.Immutable;

namespace EnvProtect.Cli.Serving;

/// <summary>
/// The response headers that the site asks for in its <c>_headers</c> file, in Netlify's form: a path, in which
/// <c>*</c> stands for any rest, and below it indented <c>Name: value</c> lines. Serving the same file keeps the
/// preview and every host alike.
/// </summary>
public sealed class HeaderRules(ImmutableArray<HeaderRule> rules)
{
    public const string FileName = "_headers";

    public static HeaderRules None { get; } = new([]);

    public static HeaderRules Parse(IEnumerable<string> lines)
    {
        var rules = ImmutableArray.CreateBuilder<HeaderRule>();
        var pattern = "";
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#') continue;
            if (!char.IsWhiteSpace(line[0])) pattern = line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                rules.Add(new(pattern, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return new(rules.ToImmutable());
    }

    /// <summary>The headers for a path; of two for the same name the later rule wins.</summary>
    public IEnumerable<HeaderRule> For(string path) => rules.Where(rule => rule.Matches(path));
}

/// <summary>One header for the paths that a pattern names.</summary>
public sealed record HeaderRule(string Pattern, string Name, string Value)
{
    public bool Matches(string path) => Pattern.IndexOf('*', StringComparison.Ordinal) is >= 0 and var star
        ? path.StartsWith(Pattern[..star], StringComparison.Ordinal) && path.EndsWith(Pattern[(star + 1)..], StringComparison.Ordinal)
        : path == Pattern;
}
