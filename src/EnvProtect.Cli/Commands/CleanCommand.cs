using System.CommandLine;
using EnvProtect.Content.Privacy;

namespace EnvProtect.Cli.Commands;

/// <summary><c>clean</c>: takes location and all other metadata out of pictures, in place.</summary>
internal static class CleanCommand
{
    public static Command Create(Reporter report)
    {
        var command = new Command("clean", report.Say("就地清除图片里的拍摄地点等元数据，不改动画面", "removes location and other metadata from pictures in place, without touching a pixel"));
        var pictures = new Argument<string[]>("PICTURE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = report.Say("JPEG、PNG 或 WebP 文件", "JPEG, PNG or WebP files"),
        };
        command.Arguments.Add(pictures);
        command.SetAction(result =>
        {
            var exit = ExitCode.Good;
            foreach (var picture in result.GetRequiredValue(pictures))
            {
                if (!Clean(picture, report)) exit = ExitCode.Faults;
            }

            return exit;
        });
        return command;
    }

    private static bool Clean(string picture, Reporter report)
    {
        var cleaning = PictureCleaner.CleanFile(picture);
        switch (cleaning.Outcome)
        {
            case CleaningOutcome.Cleaned:
                report.Result($"{picture}：已清除元数据（{cleaning.BytesRemoved} 字节）", $"{picture}: metadata removed ({cleaning.BytesRemoved} bytes)");
                return true;
            case CleaningOutcome.AlreadyClean:
                report.Result($"{picture}：没有要清除的内容", $"{picture}: nothing to remove");
                return true;
            default:
                report.Note($"{picture}：没有改动：{cleaning.Reason!.Zh}", $"{picture}: left as it is: {cleaning.Reason.En}");
                return false;
        }
    }
}
