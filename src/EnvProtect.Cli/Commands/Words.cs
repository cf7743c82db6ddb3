using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Commands;

/// <summary>The language that the command line speaks.</summary>
public static class Words
{
    /// <summary><c>--lang</c>, then ENVPROTECT_LANG, then the locale; anything but Chinese is English.</summary>
    public static Language Detect(IReadOnlyList<string> args)
    {
        string? asked = null;
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--lang" && i + 1 < args.Count) asked = args[i + 1];
            else if (args[i].StartsWith("--lang=", StringComparison.Ordinal)) asked = args[i]["--lang=".Length..];
        }

        asked ??= Value("ENVPROTECT_LANG") ?? Value("LC_ALL") ?? Value("LC_MESSAGES") ?? Value("LANG");
        return asked?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English;
    }

    private static string? Value(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
