using System.Text.RegularExpressions;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>
/// Addresses that pages had before, as a host of static files can lead on from them: a path alone, in characters that need no
/// quoting in its list of redirects, and not below the API.
/// </summary>
internal static partial class OldAddress
{
    /// <summary>Whether an address can be led on.</summary>
    public static bool IsGood(string text) => Form().IsMatch(text);

    /// <summary>The path that was probably meant, where one is: without host, query and fragment, and with characters as they are read.</summary>
    public static LocalizedText? Hint(string text)
    {
        if (Address().Match(text) is not { Success: true } found) return null;
        var path = "/" + Uri.UnescapeDataString(found.Groups["path"].Value);
        return IsGood(path) ? new($"是不是“{path}”？主机名、? 和 # 起的部分不写", $"Did you mean '{path}'? Leave out the host, and what begins with ? or #") : null;
    }

    [GeneratedRegex(Patterns.Address)]
    private static partial Regex Form();

    [GeneratedRegex("^(?:https?://[^/?#]+)?/?(?<path>[^?#]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
