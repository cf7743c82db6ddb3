using System.CommandLine;
using EnvProtect.Content;

namespace EnvProtect.Cli.Commands;

/// <summary><c>check</c>: every fault of content and data, and nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create(OptionMaker make, Reporter report, TimeProvider time)
    {
        var command = new Command("check", report.Say("检查内容和数据，列出全部问题", "reports every fault of content and data"));
        var options = new BuildOptions(make);
        options.AddReadingTo(command);
        command.SetAction(result =>
        {
            var (dataset, diagnostics) = ContentReader.Read(options.Reading(result, time, includeUnreleased: true));
            report.Faults(diagnostics);
            if (dataset is null) return ExitCode.Faults;
            report.Result($"通过检查：事项 {dataset.Issues.Length} 件。", $"Good: {dataset.Issues.Length} issues.");
            return ExitCode.Good;
        });
        return command;
    }
}
