using System.CommandLine;
using EnvProtect.Cli.Generating;
using EnvProtect.Content.Writing;
using EnvProtect.Database.Writing;
using EnvProtect.Model.Register;

namespace EnvProtect.Cli.Commands;

/// <summary><c>generate</c>: a made-up register of any size, as content and data or straight into a database.</summary>
internal static class GenerateCommand
{
    public static Command Create(OptionMaker make, Reporter report)
    {
        var command = new Command("generate", report.Say("编造测试用的内容和数据，处处注明为虚构", "makes up content and data for load and scale tests, marked as such everywhere"));
        var issues = make.Number("--issues", "N", 500, "事项数", "number of issues");
        var observations = make.Number("--observations", "M", 0, "观测值数", "number of observations");
        var seed = make.Number("--seed", "S", 1, "随机种子", "seed", least: int.MinValue);
        var content = make.OptionalText("--content", "DIR", "写入内容的空目录", "empty folder for the content");
        var data = make.OptionalText("--data", "DIR", "写入数据的空目录", "empty folder for the data");
        var database = make.OptionalText("--database", "FILE", "直接写成数据库文件", "database file to write instead");
        foreach (var option in new Option[] { issues, observations, seed, content, data, database }) command.Options.Add(option);
        command.SetAction(result =>
        {
            var dataset = MadeUpRegister.Make(result.GetValue(issues), result.GetValue(observations), result.GetValue(seed));
            if (result.GetValue(database) is { } file)
            {
                DatabaseWriter.Write(RegisterCatalogue.Sources, MadeUpRegister.Judged(dataset), file);
                report.Result($"已写入 {file}", $"Wrote {file}");
                return ExitCode.Good;
            }

            if (result.GetValue(content) is not { } contentDirectory || result.GetValue(data) is not { } dataDirectory)
            {
                report.Note("请给出 --content 和 --data，或者 --database。", "Give --content and --data, or --database.");
                return ExitCode.Usage;
            }

            foreach (var directory in new[] { contentDirectory, dataDirectory })
            {
                if (!Directory.Exists(directory) || !Directory.EnumerateFileSystemEntries(directory).Any()) continue;
                report.Note($"{directory} 不是空目录；为免覆盖真实内容，没有写入。", $"{directory} is not empty; nothing was written, so that no real content is lost.");
                return ExitCode.Usage;
            }

            ContentWriter.Write(dataset, contentDirectory, dataDirectory);
            report.Result($"已写入 {contentDirectory} 和 {dataDirectory}", $"Wrote {contentDirectory} and {dataDirectory}");
            return ExitCode.Good;
        });
        return command;
    }
}
