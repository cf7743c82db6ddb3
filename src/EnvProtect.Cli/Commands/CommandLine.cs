using System.CommandLine;
using System.CommandLine.Help;
using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Commands;

/// <summary>The command line: every command, and what runs when none is named.</summary>
public static class CommandLine
{
    /// <summary>Runs one command. Answers 0 for good, 1 for faults in content or data, 2 for wrong usage.</summary>
    public static async Task<int> Run(IReadOnlyList<string> args, TextWriter results, TextWriter diagnostics, TimeProvider time, CancellationToken cancellation = default)
    {
        var language = Words.Detect(args);
        var make = new OptionMaker(language);
        var report = new Reporter(results, diagnostics, language, isTerminal: ReferenceEquals(diagnostics, Console.Error) && !Console.IsErrorRedirected);

        var root = new RootCommand(report.Say("环境整改公开：办理一个，公开一个", "EnvProtect: every environmental problem published as it is dealt with"));
        var lang = new Option<string>("--lang") { Description = report.Say("界面语言（环境变量 ENVPROTECT_LANG）", "language of messages (environment: ENVPROTECT_LANG)"), Recursive = true };
        root.Options.Add(lang.AcceptOnlyFromAmong("zh", "en"));
        var serve = new Command("serve", report.Say("生成并提供网站和数据接口；保存后自动更新", "builds and serves site and API; rebuilds on every save"));
        var define = ServeCommand.Definition(make, report, time);
        define(root);
        define(serve);
        root.Subcommands.Add(serve);
        root.Subcommands.Add(BuildCommand.Create(make, report, time));
        root.Subcommands.Add(CheckCommand.Create(make, report, time));
        root.Subcommands.Add(NewCommand.Create(make, report, time));
        root.Subcommands.Add(SchemasCommand.Create(make, report));
        root.Subcommands.Add(RollbackCommand.Create(make, report));
        root.Subcommands.Add(GenerateCommand.Create(make, report));
        root.Subcommands.Add(ImportCommand.Create(make, report));
        root.Subcommands.Add(CleanCommand.Create(report));

        if (language == Language.Chinese)
        {
            var help = root.Options.OfType<HelpOption>().Single();
            help.Action = new ChineseHelp((HelpAction)help.Action!);
        }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not (HelpAction or ChineseHelp))
        {
            // The same variable of the environment may be wrong for several commands.
            foreach (var message in parsed.Errors.Select(error => UsageFault.Words(error.Message, parsed.CommandResult.Command).In(language)).Distinct()) await diagnostics.WriteLineAsync(message);
            await diagnostics.WriteLineAsync(report.Say("用 --help 查看用法。", "Use --help to see the usage."));
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = results, Error = diagnostics, EnableDefaultExceptionHandler = false }, cancellation);
        }
        catch (Exception fault) when (FileFault.MessageOf(fault) is { } message)
        {
            report.Note($"文件不能读取或写入：{message.Zh}", $"A file cannot be read or written: {message.En}");
            return ExitCode.Faults;
        }
    }
}
