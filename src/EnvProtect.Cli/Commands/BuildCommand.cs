using System.CommandLine;
using EnvProtect.Cli.Publishing;

namespace EnvProtect.Cli.Commands;

/// <summary><c>build</c>: content and data become a snapshot.</summary>
internal static class BuildCommand
{
    public static Command Create(OptionMaker make, Reporter report, TimeProvider time)
    {
        var command = new Command("build", report.Say("把内容和数据生成为一个快照，并切换过去", "builds a snapshot from content and data, and switches to it"));
        var options = new BuildOptions(make);
        options.AddAllTo(command);
        command.SetAction(result => Run(options.Publishing(result, time), report));
        return command;
    }

    public static int Run(PublicationOptions options, Reporter report)
    {
        var publication = Publication.Run(options with { Site = options.Site with { SavesMemory = true } }, report);
        var (manifest, diagnostics) = publication;
        report.Faults(diagnostics);
        if (manifest is null)
        {
            report.Note("没有发布：先改正上面的错误。原有版本不变。", "Nothing was published: mend the errors above first. The version before stays.");
            return ExitCode.Faults;
        }

        if (publication.WithoutSearch is { } failure) report.NoSearch(failure);
        var path = new SnapshotStore(options.Output).PathOf(manifest.ContentHash);
        report.Result($"已发布快照 {path}（{manifest.Files.Count} 个文件）", $"Published snapshot {path} ({manifest.Files.Count} files)");
        return ExitCode.Good;
    }
}
