using EnvProtect.Site.Issues;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Home;

/// <summary>The words of the home page.</summary>
internal static class HomeText
{
    /// <summary>The heading, clause by clause, so that it breaks between them.</summary>
    public static IReadOnlyList<Phrase> Heading { get; } = [new("谁答应了什么，", "Who promised what, "), new("后来怎样了", "and what came of it")];

    public static Phrase Lead { get; } = new(
        "公开的整改方案和通报里有许多承诺。这里把它们逐条登记：要做什么，谁负责，限期到哪天，公布了什么结果。",
        "Published plans and reports are full of promises. Here they are registered one by one: what is to be done, who answers for it, by when, and what was published.");

    public static Phrase Browse { get; } = new("查看全部事项", "See all issues");
    public static Phrase Numbers { get; } = new("现在的情况", "Where things stand");
    public static Phrase Computed(string day, string dayEn) => new($"按{day}计算。", $"Computed for {dayEn}.");

    public static Phrase Years { get; } = new("哪年到期", "When they are due");
    public static Phrase YearsLead { get; } = new("每一年有多少事项到期，它们的情况如何。", "How many issues fall due in each year, and how they stand.");
    public static Phrase PerMark(int issues) => new($"一个点代表{issues}项。", $" One mark stands for {issues} issues.");
    public static Phrase Places { get; } = new("在哪里", "Where");
    public static Phrase Plans { get; } = new("方案与计划", "Plans");
    public static Phrase Find { get; } = new("查一件事：地方、单位、污染或编号", "Look something up: a place, organisation, pollution or number");
    public static Phrase FindNow { get; } = new("查找", "Find");
    public static Phrase Resolved { get; } = new("最近办结的", "Recently resolved");
    public static Phrase AllChanges { get; } = new("查看全部公布动态", "Everything that was published");
    public static Phrase Latest { get; } = new("最近的进展", "Latest progress");
    public static Phrase Next { get; } = new("接下来到期", "Next to fall due");
    public static Phrase Explanations { get; } = new("看不懂的说法", "Words that need explaining");

    /// <summary>The sentence under a large number.</summary>
    public static Phrase Explain(Standing standing) => standing switch
    {
        Standing.Finished => new("项来源称已经完成", "finished, says a source"),
        Standing.NotYetDue => new("项还没有到期", "not due yet"),
        Standing.Overdue => new("项已逾期：到期后的来源仍称没有完成", "overdue: a source after the due date says unfinished"),
        Standing.PassedWithoutResult => new("项到期后未见公布结果。没有公布，不等于没有完成", "past due with no result published here, which does not mean not done"),
        _ => new("项没有截止日期，例如立行立改、长期坚持", "have no due date: to be done at once, or without end"),
    };

    /// <summary>How many of a year stand so, in a few words.</summary>
    public static Phrase CountOf(Standing standing, int count) => standing switch
    {
        Standing.Finished => new($"来源称已完成{count}项", $"{count} finished"),
        Standing.NotYetDue => new($"未到期{count}项", $"{count} not yet due"),
        Standing.Overdue => new($"已逾期{count}项", $"{count} overdue"),
        Standing.PassedWithoutResult => new($"到期后未见公布结果{count}项", $"{count} past due, no result here"),
        _ => new($"没有截止日期{count}项", $"{count} without a due date"),
    };

    public static Phrase Total { get; } = new("项整改问题、承诺、信访件和任务", "problems, commitments, cases and tasks");
}
