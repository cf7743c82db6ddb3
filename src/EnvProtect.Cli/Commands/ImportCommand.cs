using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using EnvProtect.Content;
using EnvProtect.Content.Importing;
using EnvProtect.Model.Time;

namespace EnvProtect.Cli.Commands;

/// <summary><c>import plan|ledger|bulletin FILE</c>: an official document becomes Markdown and tables.</summary>
internal static class ImportCommand
{
    public static Command Create(OptionMaker make, Reporter report)
    {
        var command = new Command("import", report.Say("把公文导入为内容：整改方案、信访件台账、工作简报", "imports an official document: a plan, a ledger of cases, or a bulletin"));
        command.Subcommands.Add(Create("plan", ImportKind.Plan, make, report, report.Say("导入整改方案及问题清单", "imports a rectification plan and its list of problems")));
        command.Subcommands.Add(Create("ledger", ImportKind.Ledger, make, report, report.Say("导入信访件台账", "imports a ledger of complaint cases")));
        command.Subcommands.Add(Create("bulletin", ImportKind.Bulletin, make, report, report.Say("导入工作简报里的件数", "imports the counts of a work bulletin")));
        return command;
    }

    private static Command Create(string name, ImportKind kind, OptionMaker make, Reporter report, string description)
    {
        var command = new Command(name, description);
        var file = new Argument<string>("FILE") { Description = report.Say(".docx、.xlsx、.csv 或 .txt（UTF-8 或 GB18030）", ".docx, .xlsx, .csv or .txt (UTF-8 or GB18030)") };
        var content = make.Text("--content", "DIR", "content", "内容目录", "folder of the content");
        var data = make.Text("--data", "DIR", "data", "数据目录", "folder of the data");
        var id = make.OptionalText("--id", "ID", "方案或简报的编号，或没有受理编号的案件的编号开头", "id of the plan or bulletin, or the beginning of ids for cases without a number");
        var source = make.OptionalText("--source", "ID", "在 sources.csv 里的编号，默认同 --id", "id of the document in sources.csv; by default that of --id");
        var year = make.OptionalNumber("--year", "YYYY", "文件没有印日期时的年份", "year of the document, where it prints none", PartialDate.FirstYear, PartialDate.LastYear);
        var area = make.OptionalText("--area", "CODE", "地区代码，标题看不出时用", "code of the area, where the title does not say");
        var force = make.Flag("--force", "替换内容不同的已有文件", "replace files that exist with other content");
        command.Arguments.Add(file);
        foreach (var option in new Option[] { content, data, id, source, year, area, force }) command.Options.Add(option);
        command.SetAction(result => Run(
            new() { Kind = kind, FileName = result.GetRequiredValue(file), Id = result.GetValue(id), SourceId = result.GetValue(source), Date = DateOf(result.GetValue(year)), AreaCode = result.GetValue(area) },
            result.GetRequiredValue(content), result.GetRequiredValue(data), result.GetValue(force), report));
        return command;
    }

    private static PartialDate? DateOf(int? year) => year is { } given ? PartialDate.Parse(given.ToString("D4", CultureInfo.InvariantCulture)) : null;

    private static int Run(ImportOptions options, string content, string data, bool force, Reporter report)
    {
        var (names, unreadable) = NameFiles.Read(data);
        var (bytes, missing) = NameFiles.ReadDocument(options.FileName);
        if (bytes is null || !unreadable.IsEmpty)
        {
            report.Faults([.. unreadable, .. missing]);
            return ExitCode.Faults;
        }

        var result = Importer.Import(options, bytes, names);
        report.Faults(result.Diagnostics);
        if (result.HasErrors)
        {
            report.Note("没有写入：先解决上面的错误。", "Nothing was written: mend the errors above first.");
            return ExitCode.Faults;
        }

        var written = ImportWriter.Write(result, content, data, force);
        report.Faults(written.Diagnostics);
        report.Result(
            $"事项 {result.Issues.Length} 件，措施 {result.Issues.Sum(issue => issue.Measures.Length)} 条，数字 {result.Figures.Length} 个；写入 {written.Written.Length} 个文件，{written.Unchanged.Length} 个没有变化，{written.Diagnostics.Length} 个没有动。",
            $"{result.Issues.Length} issues with {result.Issues.Sum(issue => issue.Measures.Length)} measures, {result.Figures.Length} figures; {written.Written.Length} files written, {written.Unchanged.Length} unchanged, {written.Diagnostics.Length} left alone.");
        return written.Diagnostics.IsEmpty ? ExitCode.Good : ExitCode.Faults;
    }
}
