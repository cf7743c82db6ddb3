using System.Globalization;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>One kind of fault.</summary>
/// <param name="Code">Stable: <c>EP</c> and four digits, grouped by the first two.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">A name for the kind.</param>
/// <param name="When">When it is reported.</param>
/// <param name="Message">The message, with placeholders <c>{0}</c>, <c>{1}</c>, ...</param>
/// <param name="Hint">What to do, with the same placeholders.</param>
public sealed record DiagnosticCode(
    string Code, Severity Severity, LocalizedText Title, LocalizedText When, LocalizedText Message, LocalizedText? Hint)
{
    /// <summary>What to do in a table, and in whatever else has no front matter, where that is something else.</summary>
    public LocalizedText? HintInTables { get; init; }

    /// <summary>The fault at a place. Arguments are texts or <see cref="LocalizedText"/>.</summary>
    internal Diagnostic At(string path, Position at, LocalizedText? hint, object[] arguments) =>
        new(Severity, Code, path, at.Line, at.Column, Fill(Message, arguments), hint ?? (HintIn(path) is { } own ? Fill(own, arguments) : null));

    /// <summary>The fault of a whole file or page. Arguments are texts or <see cref="LocalizedText"/>.</summary>
    public Diagnostic At(string path, params object[] arguments) => At(path, Position.Start, null, arguments);

    private LocalizedText? HintIn(string path) => path.EndsWith(".md", StringComparison.Ordinal) ? Hint : HintInTables ?? Hint;

    private static LocalizedText Fill(LocalizedText template, object[] arguments) =>
        new(Fill(template.Zh, Language.Chinese, arguments), Fill(template.En!, Language.English, arguments));

    private static string Fill(string template, Language language, object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, template,
            [.. arguments.Select(argument => argument is LocalizedText text ? text.In(language) : argument)]);
}
