using System.Globalization;
using EnvProtect.Content;
using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Reporting;

/// <summary>
/// Diagnostics as workflow commands (<c>::error file=…,line=…,col=…,title=…::…</c>), which GitHub, Gitea and Forgejo show
/// beside the line in a pull request.
/// </summary>
public static class GithubAnnotations
{
    public static string Of(Diagnostic diagnostic, Language language)
    {
        var text = diagnostic.Hint is { } hint ? $"{diagnostic.Message.In(language)}\n{hint.In(language)}" : diagnostic.Message.In(language);
        return string.Create(CultureInfo.InvariantCulture,
            $"::{(diagnostic.Severity == Severity.Error ? "error" : "warning")} file={Property(diagnostic.Path)},line={diagnostic.Line},col={diagnostic.Column},title={Property(diagnostic.Code)}::{Data(text)}");
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
