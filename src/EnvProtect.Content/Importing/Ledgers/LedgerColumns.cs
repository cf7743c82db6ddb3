namespace EnvProtect.Content.Importing;

/// <summary>The columns that ledgers have.</summary>
internal enum LedgerColumn
{
    Sequence, Number, Batch, Problem, Area, Involved, Type, Finding, Verdict, Goal, Handling, Closure, Accountability, Remark,
}

/// <summary>Recognises a ledger's header, whatever the order and the exact words of its columns.</summary>
internal static class LedgerColumns
{
    // The first that matches decides: 处理处罚和问责情况 is the handling, 问责情况 alone is not.
    private static readonly (LedgerColumn Column, string[] Words)[] Known =
    [
        (LedgerColumn.Sequence, ["序号"]),
        (LedgerColumn.Number, ["受理编号", "信访编号", "交办编号", "举报编号", "案件编号", "受理号", "编号"]),
        (LedgerColumn.Batch, ["批次"]),
        (LedgerColumn.Verdict, ["是否属实", "属实情况"]),
        (LedgerColumn.Closure, ["是否办结", "办结情况", "办理状态", "是否完成整改"]),
        (LedgerColumn.Goal, ["办结目标", "整改目标"]),
        (LedgerColumn.Handling, ["处理和整改", "处理整改", "处理处罚"]),
        (LedgerColumn.Accountability, ["责任人", "问责", "责任追究"]),
        (LedgerColumn.Handling, ["整改情况", "处理情况", "办理情况"]),
        (LedgerColumn.Finding, ["调查核实", "核实情况", "调查情况", "核查情况", "调查处理"]),
        (LedgerColumn.Involved, ["涉及区县及部门", "涉及部门", "责任单位", "办理单位"]),
        (LedgerColumn.Area, ["行政区域", "行政区划", "所属区域", "所在区域", "涉及区县", "区县", "县市区", "属地"]),
        (LedgerColumn.Type, ["问题类型", "污染类型", "污染类别", "污染种类"]),
        (LedgerColumn.Problem, ["交办问题", "举报问题", "反映问题", "信访问题", "举报内容", "问题描述", "反映的主要", "基本情况"]),
        (LedgerColumn.Remark, ["备注"]),
    ];

    public static LedgerColumn? Of(string header)
    {
        var words = RunningText.Clean(header);
        foreach (var (column, known) in Known)
        {
            if (known.Any(word => words.Contains(word, StringComparison.Ordinal))) return column;
        }

        return null;
    }

    /// <summary>Whether a row is a ledger's header: it names the problem and at least two other columns.</summary>
    public static bool IsHeader(SourceRow row)
    {
        var columns = row.Cells.Where(cell => cell.Text.Length is > 0 and <= 30).Select(cell => Of(cell.Text)).OfType<LedgerColumn>().ToHashSet();
        return columns.Contains(LedgerColumn.Problem) && columns.Count >= 3;
    }
}
