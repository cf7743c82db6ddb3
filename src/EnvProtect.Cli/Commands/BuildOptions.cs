using System.CommandLine;
using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
using EnvProtect.Model.Time;
using EnvProtect.Site;

namespace EnvProtect.Cli.Commands;

/// <summary>The options of everything that reads content and writes snapshots.</summary>
internal sealed class BuildOptions
{
    public BuildOptions(OptionMaker make)
    {
        Content = make.Text("--content", "DIR", "content", "内容目录", "folder of the content");
        Data = make.Text("--data", "DIR", "data", "数据目录", "folder of the data");
        Output = make.Text("--output", "DIR", "artifacts", "快照目录", "folder of the snapshots");
        BaseUrl = make.Address("--base-url", "URL", "网站地址或子路径", "address of the site, or a path below a host");
        Revision = make.Line("--revision", "NAME", "内容和数据的版本，例如提交号，显示在页脚", "version of content and data, such as a commit, shown in the footer");
        AsOf = make.OptionalDate("--as-of", "DATE", "推算逾期等所用的日期，默认为北京时间今天", "day for which everything derived is computed; by default today in China");
        Jobs = make.Number("--jobs", "N", Environment.ProcessorCount, "并行数", "how much runs in parallel", least: 1);
        Keep = make.OptionalNumber("--keep", "N", "保留的快照数，至少 2；默认全部保留，预览只留 2 个", "how many snapshots stay, at least 2; by default all, and 2 of a preview", least: 2);
    }

    public Option<string> Content { get; }

    public Option<string> Data { get; }

    public Option<string> Output { get; }

    public Option<string> BaseUrl { get; }

    public Option<string> Revision { get; }

    public Option<DateOnly?> AsOf { get; }

    public Option<int> Jobs { get; }

    public Option<int?> Keep { get; }

    // The day changes there, wherever the build runs.
    public static DateOnly TodayInChina(TimeProvider time) => ChinaTime.DayOf(time.GetUtcNow());

    public void AddReadingTo(Command command)
    {
        command.Options.Add(Content);
        command.Options.Add(Data);
        command.Options.Add(AsOf);
        command.Options.Add(Jobs);
    }

    public void AddAllTo(Command command)
    {
        AddReadingTo(command);
        command.Options.Add(Output);
        command.Options.Add(BaseUrl);
        command.Options.Add(Revision);
        command.Options.Add(Keep);
    }

    public ContentOptions Reading(ParseResult result, TimeProvider time, Unreleased unreleased = Unreleased.LeftOut) => new()
    {
        ContentDirectory = result.GetRequiredValue(Content),
        DataDirectory = result.GetRequiredValue(Data),
        AsOf = result.GetValue(AsOf) ?? TodayInChina(time),
        Today = TodayInChina(time),
        Jobs = result.GetValue(Jobs),
        Unreleased = unreleased,
    };

    public PublicationOptions Publishing(ParseResult result, TimeProvider time, Unreleased unreleased = Unreleased.LeftOut) => new(
        Reading(result, time, unreleased),
        new SiteOptions { BaseUrl = result.GetRequiredValue(BaseUrl), Revision = result.GetRequiredValue(Revision), Jobs = result.GetValue(Jobs) },
        result.GetRequiredValue(Output),
        result.GetValue(Keep));
}
