namespace EnvProtect.Tests.Content.Faults;

/// <summary>Translations.</summary>
internal static class TranslationFaults
{
    public static IReadOnlyList<FaultCase> Cases { get; } =
    [
        new("a report has no English title yet",
            tree => tree.Append(FaultCase.Problem, "\n## 进展\n### 2024-05-07 【已办结】本周进展\n").Append(FaultCase.Translation, "\n## Progress\n### 2024-05-07\n")
                .Write("data/glossary.csv", "zh,en,page\n已办结,closed,\n"),
            "content/plans/sample-2020/01.en.md(13,1): warning EP1508: The English is missing\n    Write the English title behind the date"),
        new("there is no translation",
            tree => tree.Delete(FaultCase.Translation),
            "content/plans/sample-2020/01.md(1,1): warning EP1501: There is no translation 01.en.md yet"),
        new("a translation has no original",
            tree => tree.Write("content/plans/sample-2020/02.en.md", "x"),
            "content/plans/sample-2020/02.en.md(1,1): error EP1502: There is no 02.md beside it"),
        new("a section is not translated",
            tree => tree.Replace(FaultCase.Translation, "## Goal\nThe outfall is sealed and the water is clear.\n\n", ""),
            "content/plans/sample-2020/01.en.md(1,1): warning EP1503: The translation has no section 'Goal' (整改目标)"),
        new("a translation has a section more",
            tree => tree.Append(FaultCase.Translation, "\n## Findings\nNone.\n"),
            "content/plans/sample-2020/01.en.md(12,1): error EP1504: The original has no section '调查核实情况' (Findings)"),
        new("an English heading is misspelled",
            tree => tree.Replace(FaultCase.Translation, "## Measures", "## Mesures"),
            "content/plans/sample-2020/01.en.md(1,1): warning EP1503: The translation has no section 'Measures' (整改措施)",
            "content/plans/sample-2020/01.en.md(8,1): error EP1203: There is no heading '## Mesures' here\n    Did you mean '## Measures'?"),
        new("a list is shorter than the original",
            tree => tree.Replace(FaultCase.Translation, "2. Seal the outfall.\n", ""),
            "content/plans/sample-2020/01.en.md(8,1): error EP1505: 'Measures' has 1, and the original has 2"),
        new("a progress date differs",
            tree => tree.Append(FaultCase.Problem, "\n## 进展\n### 2020-06-30 封堵\n已封堵。\n").Append(FaultCase.Translation, "\n## Progress\n### 2020-06-29 Sealed\nSealed.\n"),
            "content/plans/sample-2020/01.en.md(13,1): error EP1506: The date is 2020-06-29, and the original has 2020-06-30"),
        new("a translation repeats a tag",
            tree => tree.Replace(FaultCase.Translation, "2. Seal", "2. 【2020-12-31】Seal"),
            "content/plans/sample-2020/01.en.md(10,4): error EP1507: Translations carry no tags such as '2020-12-31'"),
        new("a translation repeats a fact",
            tree => tree.Replace(FaultCase.Translation, "title:", "number: 1\ntitle:"),
            "content/plans/sample-2020/01.en.md(2,1): error EP1106: There is no key 'number' here"),
        new("a name has no English",
            tree => tree.Replace(FaultCase.Problem, "number: 1\n", "number: 1\nleader: { zh: 赵一 }\n"),
            "content/plans/sample-2020/01.md(5,9): warning EP1508: The English is missing"),
        new("a translation departs from the glossary",
            tree => tree.Write("data/glossary.csv", "zh,en,page\n排污口,sewage outlet,\n"),
            "content/plans/sample-2020/01.en.md(1,1): warning EP1509: The fixed English of 排污口 is 'sewage outlet', which the translation does not use"),
        new("a finding is not translated",
            tree => tree.Append(FaultCase.Problem, "\n## 举报内容\n1. 河水发黑。\n\n   属实。\n").Append(FaultCase.Translation, "\n## Allegations\n1. The river is black.\n"),
            "content/plans/sample-2020/01.en.md(13,4): warning EP1512: The finding of item 1 is not translated"),
    ];
}
