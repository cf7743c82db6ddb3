using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Issues;

/// <summary>The words of issue pages.</summary>
internal static class IssueText
{
    public static Phrase Goal { get; } = new("整改目标", "Goal");
    public static Phrase Measures { get; } = new("整改措施", "Measures");
    public static Phrase Milestones { get; } = new("分步期限", "Steps on the way");
    public static Phrase Allegations { get; } = new("举报内容", "Allegations");
    public static Phrase Finding { get; } = new("调查核实情况", "Findings");
    public static Phrase FindingOfOne { get; } = new("核实：", "Found: ");
    public static Phrase Handling { get; } = new("处理和整改情况", "Handling");
    public static Phrase Accountability { get; } = new("问责情况", "Accountability");
    public static Phrase Outcomes { get; } = new("处理结果", "Outcomes");
    public static Phrase Progress { get; } = new("进展", "Progress");
    public static Phrase Evidence { get; } = new("图片", "Pictures");
    public static Phrase Related { get; } = new("相关事项", "Related issues");
    public static Phrase Targets { get; } = new("写明的目标值", "Target values");
    public static Phrase Figures { get; } = new("原文数字", "Printed figures");
    public static Phrase Sources { get; } = new("出处", "Sources");
    public static Phrase Cite { get; } = new("引用本页", "Cite this page");
    public static Phrase Next { get; } = new("你可以做什么", "What you can do");
    public static Phrase Facts { get; } = new("基本情况", "Facts");
    public static Phrase Life { get; } = new("来龙去脉", "The life of this issue");
    public static Phrase MachineReadable { get; } = new("机器可读的数据", "Machine-readable data");
    public static Phrase State { get; } = new("现在怎样", "Where it stands");

    public static Phrase LastPublished { get; } = new("最近公布的状态", "Last published status");

    public static Phrase PassedShort { get; } = new("到期后未见公布结果", "Due date passed; no result published here");
    public static Phrase OverdueShort { get; } = new("已逾期", "Overdue");
    public static Phrase FinishedShort { get; } = new("来源称已完成", "Finished, says a source");
    public static Phrase NotYetDueShort { get; } = new("未到期", "Not yet due");
    public static Phrase NoDueDateShort { get; } = new("没有截止日期", "No due date");

    public static Phrase Short(Standing standing) => standing switch
    {
        Standing.Finished => FinishedShort,
        Standing.NotYetDue => NotYetDueShort,
        Standing.Overdue => OverdueShort,
        Standing.PassedWithoutResult => PassedShort,
        _ => NoDueDateShort,
    };

    public static Phrase Passed(string due, string dueEn, int days) => new(
        $"期限是{due}，已过去{days}天。到期后未见公布结果：本站收录的来源没有说明它是否完成。没有公布，不等于没有完成。",
        $"It was due on {dueEn}, {days} days ago. Due date passed; no result published here: the sources on this site do not say whether it was done, which does not mean that it was not.");

    public static Phrase Overdue(string due, string dueEn) => new(
        $"已逾期：期限是{due}，到期当天或之后的来源仍称没有完成。",
        $"Overdue: it was due on {dueEn}, and a source of that day or later says that it was not finished.");

    public static Phrase NotYetDue(string due, string dueEn, int days) => new(
        $"期限是{due}，还有{days}天。", $"It is due on {dueEn}, in {days} days.");

    public static Phrase NoDeadline { get; } = new("来源没有写明期限。", "The sources give no deadline.");

    public static Phrase OtherDeadline(string label, string labelEn) => new(
        $"时限是“{label}”，没有写明截止日期。", $"The deadline is “{labelEn.ToLowerInvariant()}”, without a date.");

    public static Phrase Finished(string label, string labelEn) => new(
        $"来源称{label}。", $"A source says: {labelEn.ToLowerInvariant()}.");

    public static Phrase ComputedOn(string day, string dayEn) => new($"按{day}计算", $"Computed for {dayEn}");

    public static Phrase Deadline { get; } = new("整改时限", "Deadline");
    public static Phrase DeadlinePrinted { get; } = new("原文：", "As printed: ");
    public static Phrase Number { get; } = new("编号", "Number");
    public static Phrase Plan { get; } = new("所属方案", "Plan");
    public static Phrase Campaign { get; } = new("所属行动", "Campaign");
    public static Phrase Chapter { get; } = new("所在章节", "Chapter");
    public static Phrase Channel { get; } = new("来源渠道", "Channel");
    public static Phrase Medium { get; } = new("反映方式", "Came by");
    public static Phrase Batch { get; } = new("批次", "Batch");
    public static Phrase Key { get; } = new("重点件", "Key case");
    public static Phrase Areas { get; } = new("涉及区域", "Areas");
    public static Phrase Categories { get; } = new("污染类别", "Categories");
    public static Phrase Mechanisms { get; } = new("经过的机制", "Went through");
    public static Phrase ProgressPercent { get; } = new("进度", "Progress");
    public static Phrase Satisfaction { get; } = new("满意度", "Satisfaction");
    public static Phrase DaysToResolve { get; } = new("办理用时", "Time to resolve");
    public static Phrase DaysToPublish { get; } = new("办结到公布", "From resolved to published");

    public static Phrase Days(int days) => new($"{days}天", days == 1 ? "1 day" : $"{days} days");

    public static Phrase Members(int count) => new($"所指的{count}个", $"the {count} members");

    public static Phrase PrintedTerm(string printed) => new($"（原文：{printed}）", $" (printed: {printed})");

    public static Phrase Verdict { get; } = new("举报是否属实", "Are the allegations true?");
    public static Phrase PrintedVerdict { get; } = new("原文结论", "Verdict as printed");
    public static Phrase DerivedVerdict { get; } = new("由各项得出", "Follows from the allegations");
    public static Phrase Contradiction { get; } = new(
        "原文的总结论与各项结论不一致。本站照录原文，并把差别列在这里。",
        "The overall verdict that the source prints does not follow from its verdicts on the allegations. Both are shown as they are.");

    public static Phrase DoneByItself(string label, string labelEn) => new($"【{label}】", $"[{labelEn}]");

    public static Phrase Due(string day, string dayEn) => new($"{day}前", $"by {dayEn}");

    public static Phrase DuplicateOf { get; } = new("与此重复", "Duplicate of");
    public static Phrase ReopenOf { get; } = new("重新办理自", "Reopens");
    public static Phrase SplitOf { get; } = new("拆分自", "Split from");
    public static Phrase LinkedFrom { get; } = new("另一条记录指出", "Said by the other record");

    public static Phrase Call { get; } = new(
        "要反映污染或询问办理情况，可拨打政务服务热线12345，或生态环境举报热线12369。",
        "To report pollution or ask about progress, call the government hotline 12345 or the environmental hotline 12369.");

    public static Phrase AskUnit { get; } = new("也可以直接询问责任单位：", "You can also ask the responsible units: ");
    public static Phrase ReportFault { get; } = new("发现本页记录有误，请写信到", "To report a fault in this record, write to");

    public static Phrase CiteAs(string title, string id, string asOf, string asOfEn, string titleEn) => new(
        $"环境整改登记：《{title}》（{id}），数据截至{asOf}。",
        $"Environmental Rectification Register: “{titleEn}” ({id}), data as of {asOfEn}.");

    /// <summary>"整改问题 6", "Complaint case D1YZ202000131".</summary>
    public static Phrase KindAndNumber(Issue issue)
    {
        var kind = Lists.Kinds.Label(issue.Kind);
        return issue.Number is { } number ? new($"{kind.Zh} {number}", $"{kind.En} {number}") : new(kind.Zh, kind.En!);
    }
}
