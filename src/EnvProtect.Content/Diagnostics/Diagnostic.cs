using System.Globalization;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>How grave a fault is.</summary>
public enum Severity
{
    /// <summary>Worth a look; does not stop a publication.</summary>
    Warning,

    /// <summary>Nothing is published until it is mended.</summary>
    Error,
}

/// <summary>A fault at a place in a file.</summary>
/// <param name="Severity">How grave it is.</param>
/// <param name="Code">Stable code, listed in docs/diagnostics.md.</param>
/// <param name="Path">The file, with forward slashes, below the directory as it was given.</param>
/// <param name="Line">Counted from 1; 0 for what is in no line, such as an option of the command line.</param>
/// <param name="Column">Counted from 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it, where more can be said.</param>
public sealed record Diagnostic(
    Severity Severity, string Code, string Path, int Line, int Column, LocalizedText Message, LocalizedText? Hint)
{
    /// <summary>
    /// <c>path(line,column): error EP1203: message</c>, and the hint on a second, indented line. The words before the
    /// message are the same in both languages, so that editors and build servers recognise the form. What is in no line has no
    /// line and column in front.
    /// </summary>
    public string ToString(Language language)
    {
        var severity = Severity == Severity.Error ? "error" : "warning";
        var place = Line == 0 ? Path : string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");
        var line = $"{place}: {severity} {Code}: {Message.In(language)}";
        return Hint is null ? line : $"{line}\n    {Hint.In(language)}";
    }

    public override string ToString() => ToString(Language.English);
}
