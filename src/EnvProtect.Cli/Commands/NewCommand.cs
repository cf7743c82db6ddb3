using System.CommandLine;
using EnvProtect.Content.Scaffolding;

namespace EnvProtect.Cli.Commands;

/// <summary><c>new KIND [NAME]</c>: a document that is ready to be filled in, in the right place.</summary>
internal static class NewCommand
{
    public static Command Create(OptionMaker make, Reporter report, TimeProvider time)
    {
        var command = new Command("new", report.Say("新建一个待填写的文件：位置、序号、日期自动确定", "begins a document, with place, number and date filled in"));
        var kind = new Argument<string>("KIND") { Description = report.Say("文件的类型；update 是在已有事项里加一条进展", "kind of the document; update adds a report of progress to an issue") };
        var name = new Argument<string?>("NAME")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = report.Say("受理编号、事项编号或英文短名；能推算的不必写", "official number, id or short name; not needed where it can be derived"),
        };
        var plan = make.OptionalText("--plan", "ID", "所属方案；只有一个时不必写", "the plan, where there are several");
        var campaign = make.OptionalText("--campaign", "ID", "所属行动；只有一个时不必写", "the campaign, where there are several");
        var area = make.OptionalText("--area", "CODE", "区域代码；只有一个市时不必写", "code of the area; its city begins the id");
        var source = make.OptionalText("--source", "ID", "来源文件在 sources.csv 里的编号", "id of the source document in sources.csv");
        var title = make.OptionalText("--title", "TEXT", "标题", "title");
        var english = make.Flag("--english", "同时新建英文文件", "begin the English file too");
        var content = make.Text("--content", "DIR", "content", "内容目录", "folder of the content");
        var data = make.Text("--data", "DIR", "data", "数据目录", "folder of the data");
        command.Arguments.Add(kind.AcceptOnlyFromAmong([.. Scaffolder.Kinds]));
        command.Arguments.Add(name);
        foreach (var option in new Option[] { plan, campaign, area, source, title, english, content, data }) command.Options.Add(option);
        command.SetAction(result => Run(
            new()
            {
                ContentDirectory = result.GetRequiredValue(content),
                DataDirectory = result.GetRequiredValue(data),
                Kind = result.GetRequiredValue(kind),
                Name = result.GetValue(name),
                Plan = result.GetValue(plan),
                Campaign = result.GetValue(campaign),
                Area = result.GetValue(area),
                Source = result.GetValue(source),
                Title = result.GetValue(title),
                Today = BuildOptions.TodayInChina(time),
                WithEnglish = result.GetValue(english),
                Language = report.Language,
            },
            report));
        return command;
    }

    private static int Run(ScaffoldRequest request, Reporter report)
    {
        var result = Scaffolder.Write(request);
        if (result.Refusal is { } refusal)
        {
            report.Note(refusal.Zh, refusal.En!);
            return ExitCode.Usage;
        }

        foreach (var path in result.Written) report.Result(path);
        report.Note("请填写以上文件，然后运行 envprotect check。", "Fill in what is written above, then run envprotect check.");
        return ExitCode.Good;
    }
}
