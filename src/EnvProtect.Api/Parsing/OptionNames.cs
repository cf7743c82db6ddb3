using System.Collections.Immutable;

namespace EnvProtect.Api.Parsing;

/// <summary>The names of system query options. The library lets unknown ones pass, so they are told apart before it sees them.</summary>
internal static class OptionNames
{
    /// <summary>Every system query option that is understood somewhere.</summary>
    public static ImmutableArray<string> Known { get; } =
        ["$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$search", "$compute", "$apply", "$skiptoken", "$format", "$levels", "$id"];

    /// <summary>Those that may stand inside an <c>$expand</c>.</summary>
    public static ImmutableArray<string> Nested { get; } = [.. Known.Except(["$skiptoken", "$format", "$apply", "$id"])];

    /// <summary>The full name of an option written in any case, with or without <c>$</c>.</summary>
    public static string Of(string written) => (written.StartsWith('$') ? written : "$" + written).ToLowerInvariant();
}
