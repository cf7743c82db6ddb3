using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Issues;

/// <summary>The words of issue pages.</summary>
internal static class IssueText
{
    public static Phrase Goal { get; } = new("整改目标", "Goal");
    public static Phrase Measures { get; } = new("整改措施", "Measures");
    public static Phrase NoStates { get; } = new("来源没有公布各条措施的进度。", "The sources do not say how far each measure has come.");
    public static Phrase NoState { get; } = new("未见公布进度", "no progress published here");
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

    public static Phrase LastStatus { get; } = new("最近登记的状态", "Last registered status");

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
        $"It was due on {dueEn}, {Days(days).En} ago. Due date passed; no result published here: the sources on this site do not say whether it was done, which does not mean that it was not.");

    public static Phrase Overdue(string due, string dueEn, int days) => new(
        $"已逾期：期限是{due}，已过去{days}天，到期当天或之后的来源仍称没有完成。",
        $"Overdue: it was due on {dueEn}, {Days(days).En} ago, and a source of that day or later says that it was not finished.");

    public static Phrase NotYetDue(string due, string dueEn, int days) => new(
        $"期限是{due}，还有{days}天。", $"It is due on {dueEn}, in {Days(days).En}.");

    public static Phrase NoDeadline { get; } = new("来源没有写明期限。", "The sources give no deadline.");

    public static Phrase OtherDeadline(string label, string labelEn) => new(
        $"时限是“{label}”，没有写明截止日期。", $"The deadline is “{labelEn.ToLowerInvariant()}”, without a date.");

    public static Phrase Finished(string label, string labelEn) => new(
        $"按来源所述登记为“{label}”。", $"Registered as “{labelEn.ToLowerInvariant()}” from what the source describes.");

    public static Phrase ComputedOn(string day, string dayEn) => new($"按{day}计算", $"Computed for {dayEn}");

    public static Phrase Deadline { get; } = new("整改时限", "Deadline");
    public static Phrase DeadlinePrinted { get; } = new("原文：", "As printed: ");
    public static Phrase Number { get; } = new("编号", "Number");
    public static Phrase NumberHere { get; } = new("本站编号", "Number on this site");
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

    public static Phrase PrintedVerdict { get; } = new("原文结论", "Verdict as printed");
    public static Phrase DerivedVerdict { get; } = new("由各项得出", "Follows from the allegations");
    public static Phrase Contradiction { get; } = new(
        "原文的总结论与各项结论不一致。本站照录原文，并把差别列在这里。",
        "The overall verdict that the source prints does not follow from its verdicts on the allegations. Both are shown as they are.");

    /// <summary>"举报内容4项：属实3项，不属实1项。" for where the allegations themselves have no room.</summary>
    public static Phrase AllegationCount(Issue issue)
    {
        // Those without a verdict last.
        var counts = issue.Allegations.GroupBy(allegation => allegation.Verdict, (verdict, all) => (Verdict: verdict, Number: all.Count()))
            .OrderBy(count => count.Verdict is null).ThenBy(count => count.Verdict)
            .Select(count => count.Verdict is { } verdict
                ? new Phrase($"{Lists.Verdicts.Label(verdict).Zh}{count.Number}项", $"{count.Number} {Lists.Verdicts.Label(verdict).En!.ToLowerInvariant()}")
                : new Phrase($"未见公布结论{count.Number}项", $"{count.Number} without a verdict published here"))
            .ToArray();
        var total = issue.Allegations.Length;
        return new(
            $"{Allegations.Zh}{total}项：{string.Join('，', counts.Select(count => count.Zh))}。",
            $"{total} {(total == 1 ? "allegation" : "allegations")}: {string.Join(", ", counts.Select(count => count.En))}.");
    }

    public static Phrase Due(string day, string dayEn) => new($"{day}前", $"by {dayEn}");

    public static Phrase DuplicateOf { get; } = new("与此重复", "Duplicate of");
    public static Phrase ReopenOf { get; } = new("重新办理自", "Reopens");
    public static Phrase SplitOf { get; } = new("拆分自", "Split from");

    public static Phrase StillThere { get; } = new("现在还能看到、闻到或听到？", "Can you still see, smell or hear it?");
    public static Phrase CallBefore { get; } = new(
        "拨打政务服务热线12345，或生态环境举报热线12369。", "Call the government hotline 12345 or the environmental hotline 12369.");

    public static Phrase SayNumber(string number) => new(
        $"说清地点和时间，并报上编号{number}，便于查到原来的办理情况。", $"Say where and when, and give the number {number}, so that they find what was done before.");

    public static Phrase SayPlace { get; } = new(
        "说清地点和时间，以及你看到、闻到或听到了什么。", "Say where and when, and what you see, smell or hear.");

    public static Phrase NotTrue { get; } = new("公布的和你看到的不一样？", "Is what was published not what you see?");
    public static Phrase NotTrueHow { get; } = new(
        "也打这两个电话，说明哪一句与实际不符、你看到了什么。照片请自己留好，不要在网上公开别人的信息。",
        "Call the same numbers, and say which sentence is not true and what you saw. Keep your pictures, and publish nothing about other people.");

    public static Phrase AskUnit { get; } = new("想知道办到哪一步？", "Do you want to know how far it has come?");
    public static Phrase AskUnitBefore { get; } = new("公布的责任单位是", "The sources name as responsible: ");
    public static Phrase AskUnitAfter { get; } = new("，可以直接询问。", ". You can ask them directly.");
    public static Phrase RecordFault { get; } = new("这一页写错了？", "Is something wrong on this page?");
    public static Phrase ReportFault { get; } = new("请写信到", "Please write to");
    public static Phrase ReportFaultByPhone { get; } = new("请打电话到", "Please call");
    public static Phrase ReportFaultElsewhere { get; } = new(
        "本站还没有公布自己的联系方式。请先对照上面列出的出处；对事项本身有意见，可以拨打12345，由主管部门更正其公布的内容。",
        "This site has not published an address of its own yet. Please compare the sources above; for the matter itself call 12345, where the authority can correct what it published.");

    public static Phrase Changes { get; } = new("什么时候公布了什么", "What was published, and when");
    public static Phrase StatusRegistered { get; } = new("登记的状态：", "Status registered: ");
    public static Phrase Feed { get; } = new("本项的订阅地址（Atom）", "Feed of this issue (Atom)");
    public static Phrase OnPaper { get; } = new("张贴版", "For a notice board");
    public static Phrase ReadOn { get; } = new("扫码或输入网址，查看全部措施、进展和出处：", "Scan the code or enter the address for all measures, progress and sources:");
    public static Phrase ReadOnSite { get; } = new("网站上有全部措施、进展和出处：", "All measures, progress and sources are on the website:");
    public static Phrase EvidenceOfFinding { get; } = new("调查时的图片", "Pictures from the investigation");
    public static Phrase EvidenceOfHandling { get; } = new("处理和整改中的图片", "Pictures from handling and progress");

    public static Phrase CiteAs(string title, string id, string asOf, string asOfEn, string titleEn) => new(
        $"环境整改登记：《{title}》（{id}），数据截至{asOf}。",
        $"Environmental Rectification Register: “{titleEn}” ({id}), data as of {asOfEn}.");

    /// <summary>"整改问题 6", "Complaint case D1YZ202000131".</summary>
    public static Phrase KindAndNumber(Issue issue)
    {
        var kind = Lists.Kinds.Label(issue.Kind);
        return issue switch
        {
            { Number: null } => new(kind.Zh, kind.En!),
            // Complaints are numbered where they come in; other cases, such as what an office finds by itself, are not.
            { Kind: IssueKind.Case } => new($"信访件 {issue.Number}", $"Complaint case {issue.Number}"),
            _ => new($"{kind.Zh} {issue.Number}", $"{kind.En} {issue.Number}"),
        };
    }
}
