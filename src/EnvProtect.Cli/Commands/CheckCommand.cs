using System.Collections.Immutable;
using System.CommandLine;
using EnvProtect.Cli.Publishing;
using EnvProtect.Cli.Reporting;
using EnvProtect.Content;

namespace EnvProtect.Cli.Commands;

/// <summary><c>check</c>: every fault of content and data, and nothing written.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Sarif = "sarif";
    private const string Github = "github";

    public static Command Create(OptionMaker make, Reporter report, TimeProvider time)
    {
        var command = new Command("check", report.Say("检查内容和数据，列出全部问题", "reports every fault of content and data"));
        var options = new BuildOptions(make);
        options.AddReadingTo(command);
        var format = make.Text("--format", $"{Text}|{Sarif}|{Github}", Text, "输出格式：文本、SARIF 2.1.0、代码平台注释", "lines of text, SARIF 2.1.0, or annotations of a code host");
        command.Options.Add(format.AcceptOnlyFromAmong(Text, Sarif, Github));
        command.SetAction(result =>
        {
            var (dataset, diagnostics) = Publication.Check(options.Reading(result, time, Unreleased.Checked));
            Write(diagnostics, result.GetRequiredValue(format), report);
            if (dataset is null) return ExitCode.Faults;
            if (result.GetRequiredValue(format) == Text) report.Result($"通过检查：事项 {dataset.Issues.Length} 件。", $"Good: {dataset.Issues.Length} issues.");
            return ExitCode.Good;
        });
        return command;
    }

    // What another program reads is the result; what a person reads are diagnostics.
    private static void Write(ImmutableArray<Diagnostic> diagnostics, string format, Reporter report)
    {
        switch (format)
        {
            case Sarif:
                report.Result(SarifReport.Of(diagnostics, report.Language));
                break;
            case Github:
                foreach (var diagnostic in diagnostics) report.Result(GithubAnnotations.Of(diagnostic, report.Language));
                break;
            default:
                report.Faults(diagnostics);
                break;
        }
    }
}
