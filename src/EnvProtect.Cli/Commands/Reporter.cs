using System.Collections.Immutable;
using EnvProtect.Cli.Publishing;
using EnvProtect.Content;
using EnvProtect.Model.Text;

namespace EnvProtect.Cli.Commands;

/// <summary>Where results, diagnostics and progress go: results to one stream, everything else to the other.</summary>
internal sealed class Reporter(TextWriter results, TextWriter diagnostics, Language language, bool isTerminal) : IProgress<PublicationStep>
{
    public Language Language => language;

    public string Say(string zh, string en) => new LocalizedText(zh, en).In(language);

    public void Result(string zh, string en)
    {
        ClearProgress();
        results.WriteLine(Say(zh, en));
    }

    /// <summary>What another program reads, which is the same in every language or was put into one before.</summary>
    public void Result(string text)
    {
        ClearProgress();
        results.WriteLine(text);
    }

    /// <summary>Every diagnostic, then a line that counts them.</summary>
    public void Faults(ImmutableArray<Diagnostic> faults)
    {
        ClearProgress();
        foreach (var fault in faults) diagnostics.WriteLine(fault.ToString(language));
        if (faults.Length > 0) diagnostics.WriteLine(Count(faults));
    }

    /// <summary>A sentence for whoever gave the command; results stay what other programs read.</summary>
    public void Note(string zh, string en)
    {
        ClearProgress();
        diagnostics.WriteLine(Say(zh, en));
    }

    public void NoSearch(SearchFailure failure) => Note(
        $"没有搜索功能：{failure.Reason.Zh}。其余内容照常发布。",
        $"Search is left out: {failure.Reason.En}. Everything else is published.");

    public void Report(PublicationStep value)
    {
        var text = (value switch
        {
            PublicationStep.Reading => new LocalizedText("读取并检查内容 …", "Reading and checking content ..."),
            PublicationStep.Writing => new("生成网站和数据库 …", "Writing the site and the database ..."),
            PublicationStep.IndexingSearch => new("生成搜索索引 …", "Indexing the pages for search ..."),
            _ => new LocalizedText("切换快照 …", "Switching the snapshot ..."),
        }).In(language);
        if (isTerminal) diagnostics.Write("\r\u001b[K" + text);
        else diagnostics.WriteLine(text);
    }

    private string Count(ImmutableArray<Diagnostic> faults)
    {
        var errors = faults.Count(fault => fault.Severity == Severity.Error);
        var warnings = faults.Count(fault => fault.Severity == Severity.Warning);
        return new LocalizedText($"错误 {errors} 处，警告 {warnings} 处。", $"{errors} error(s), {warnings} warning(s).").In(language);
    }

    private void ClearProgress()
    {
        if (isTerminal) diagnostics.Write("\r\u001b[K");
    }
}
