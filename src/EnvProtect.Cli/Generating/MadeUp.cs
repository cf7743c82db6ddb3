using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Generating;

/// <summary>Marks every name and title that the generator makes, so that none can pass for a real one wherever it is quoted.</summary>
internal static class MadeUp
{
    public static LocalizedText Name(string zh, string en) => new(zh + "（虚构）", en + " (made up)");

    public static LocalizedText Title(string zh, string en) => new("（虚构）" + zh, "(Made up) " + en);

    /// <summary>One paragraph without markup.</summary>
    public static LocalizedProse Prose(string zh, string en) => new(new($"<p>{zh}</p>", zh), new($"<p>{en}</p>", en));
}
