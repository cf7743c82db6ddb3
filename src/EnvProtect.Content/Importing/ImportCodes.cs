using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Importing;

/// <summary>Every kind of fault that an import can report; docs/import.md lists the same.</summary>
public static class ImportCodes
{
    private static readonly ImmutableArray<DiagnosticCode>.Builder Declared = ImmutableArray.CreateBuilder<DiagnosticCode>();

    // EP60: the file.
    public static DiagnosticCode FileMissing { get; } = Error("EP6001", new("没有文件", "File missing"), new("没有要导入的文件，或系统不让读取", "The file to import does not exist or cannot be read"),
        new("无法读取文件：{0}", "The file cannot be read: {0}"));
    public static DiagnosticCode FileEmpty { get; } = Error("EP6002", new("空文件", "Empty file"), new("文件长度为零", "The file has no content"),
        new("文件是空的", "The file is empty"));
    public static DiagnosticCode FileTooLarge { get; } = Error("EP6003", new("文件太大", "File too large"), new("要导入的文件超过上限", "The file to import is over the limit"),
        new("文件有 {0} MB，上限是 {1} MB", "The file has {0} MB; the limit is {1} MB"));
    public static DiagnosticCode OldOfficeFormat { get; } = Error("EP6004", new("旧格式", "Old format"), new("文件是 .doc、.xls，或者加了密码", "The file is a .doc or .xls, or has a password"),
        new("这是旧的 Office 格式，或加了密码的文件，无法读取", "This is an old Office file or one with a password, which is not read"),
        new("用 Word 或 Excel 打开，去掉密码，另存为 .docx 或 .xlsx", "Open it in Word or Excel, remove the password, and save it as .docx or .xlsx"));
    public static DiagnosticCode FormatNotRead { get; } = Error("EP6005", new("格式不支持", "Format not read"), new("文件是 PDF、RTF 等", "The file is a PDF, RTF or the like"),
        new("不能读取 {0} 文件", "{0} files are not read"),
        new("另存为 .docx 或 .txt 再导入", "Save it as .docx or .txt and import that"));
    public static DiagnosticCode ContentUnlikeName { get; } = Error("EP6006", new("内容与扩展名不符", "Content unlike its name"), new("文件内容不是扩展名所说的格式", "The content is not what the extension says"),
        new("文件内容不是“{0}”格式", "The content is not that of a '{0}' file"),
        new("文本存为 .txt，表格存为 .csv 或 .xlsx，文档存为 .docx", "Save text as .txt, a table as .csv or .xlsx, a document as .docx"));
    public static DiagnosticCode ExtensionDiffers { get; } = Warning("EP6007", new("扩展名不对", "Wrong extension"), new("扩展名与文件真正的格式不同，但能读取", "The extension differs from the real format, which can be read"),
        new("扩展名是“{0}”，文件其实是 {1}；已按 {1} 读取", "The extension is '{0}', the file is really {1}; it was read as {1}"));
    public static DiagnosticCode ZipWithoutDocument { get; } = Error("EP6008", new("不是文档", "Not a document"), new("压缩包里没有 Word 文档或 Excel 工作簿", "A zip file without a Word document or a workbook in it"),
        new("这个压缩包里没有 Word 文档或 Excel 工作簿", "This zip file holds neither a Word document nor a workbook"));
    public static DiagnosticCode ZipBomb { get; } = Error("EP6009", new("解压后过大", "Unpacks too large"), new("文件解压后异常大，可能是压缩炸弹", "The file unpacks to an abnormal size, as a zip bomb does"),
        new("文件解压后大得不正常（上限 {0} MB），没有读取", "The file unpacks to an abnormal size (limit {0} MB) and was not read"));
    public static DiagnosticCode DamagedFile { get; } = Error("EP6010", new("文件损坏", "Damaged file"), new("文件被截断或损坏", "The file is cut off or damaged"),
        new("文件损坏或不完整：{0}", "The file is damaged or incomplete: {0}"));
    public static DiagnosticCode DamagedUtf8 { get; } = Error("EP6011", new("UTF-8 损坏", "Damaged UTF-8"), new("文件基本是 UTF-8，但有坏字节，多半是被截断", "The file is mostly UTF-8 with bad bytes in it, probably cut off"),
        new("从这里起 UTF-8 编码损坏，文件可能被截断", "The UTF-8 is damaged from here on; the file may be cut off"));
    public static DiagnosticCode UnknownEncoding { get; } = Error("EP6012", new("编码不明", "Unknown encoding"), new("既不是 UTF-8，也不是 GB18030", "Neither UTF-8 nor GB18030"),
        new("文件既不是 UTF-8 编码，也不是 GB18030 编码", "The file is neither UTF-8 nor GB18030"));
    public static DiagnosticCode NotText { get; } = Error("EP6013", new("不是文本", "Not text"), new("文本文件里有控制字符", "A text file holds control characters"),
        new("这里有控制字符，不像是文本文件", "There is a control character here; this is hardly a text file"));
    public static DiagnosticCode QuoteNotClosed { get; } = Error("EP6014", new("引号没有结束", "Quote not closed"), new("CSV 单元格的引号没有结束，文件可能被截断", "A quoted CSV cell never ends; the file may be cut off"),
        new("引号从这里开始，直到文件末尾也没有结束", "The quote that begins here is not closed by the end of the file"));
    public static DiagnosticCode FormulaInCell { get; } = Warning("EP6015", new("公式", "Formula"), new("单元格里是公式；只取保存时的结果，从不计算", "A cell holds a formula; its saved result is taken, nothing is computed"),
        new("单元格里是公式“{0}”，没有计算，请核对导入的内容", "The cell holds the formula '{0}', which was not computed; check what was imported"));
    public static DiagnosticCode FormulaWithoutValue { get; } = Error("EP6016", new("公式没有结果", "Formula without result"), new("公式单元格没有保存结果", "The result of a formula was not saved"),
        new("公式“{0}”没有保存结果", "No result was saved for the formula '{0}'"),
        new("在 Excel 里打开，“选择性粘贴”为数值，再保存", "Open it in Excel, paste the cells as values, and save"));
    public static DiagnosticCode ErrorInCell { get; } = Warning("EP6017", new("单元格出错", "Error in a cell"), new("单元格的值是 #REF! 之类", "The value of a cell is #REF! or the like"),
        new("单元格的值是错误“{0}”", "The value of the cell is the error '{0}'"));
    public static DiagnosticCode HiddenSheet { get; } = Warning("EP6018", new("隐藏的工作表", "Hidden sheet"), new("工作簿有隐藏的工作表，没有导入", "A hidden sheet was not imported"),
        new("工作表“{0}”是隐藏的，没有导入", "The sheet '{0}' is hidden and was not imported"));
    public static DiagnosticCode PictureNotRead { get; } = Warning("EP6019", new("图片", "Picture"), new("文档里有图片，不会导入", "The document holds pictures, which are not imported"),
        new("文档里有图片，没有导入；图片里的文字请手工录入", "The document holds pictures, which were not imported; type in what they say"));

    // EP61: names and options.
    public static DiagnosticCode Unplaced { get; } = Warning("EP6101", new("没有归处", "Not placed"), new("文字没有归入任何记录", "Words found no place in any record"),
        new("没有导入：{0}", "Not imported: {0}"));
    public static DiagnosticCode UnitUnknown { get; } = Warning("EP6102", new("单位未列入", "Unit not listed"), new("data/units.csv 里没有这个单位", "data/units.csv does not list the unit"),
        new("【待补】单位“{0}”不在 units.csv 里，没有写入", "[TO DO] The unit '{0}' is not in units.csv and was left out"),
        new("在 data/units.csv 里加上它，再用 --force 导入；或手工写进文件", "Add it to data/units.csv and import with --force, or write it into the file by hand"));
    public static DiagnosticCode UnitFromArea { get; } = Warning("EP6103", new("只写了地名", "Area in place of a unit"), new("责任单位只写了地名，按该地政府或管委会理解", "A unit is named by its area alone, and read as its government or administration"),
        new("只写了“{0}”，按“{1}”导入", "Only '{0}' is named; imported as '{1}'"));
    public static DiagnosticCode NameAmbiguous { get; } = Warning("EP6104", new("名称不唯一", "Ambiguous name"), new("同一名称指多个地区或单位", "One name stands for several areas or units"),
        new("【待补】“{0}”可以指 {1}，没有写入", "[TO DO] '{0}' may be any of {1} and was left out"),
        new("用 --area 说明是哪个市", "Name the city with --area"));
    public static DiagnosticCode AreaUnknown { get; } = Warning("EP6105", new("地区未列入", "Area not listed"), new("data/areas.csv 里没有这个地区", "data/areas.csv does not list the area"),
        new("【待补】地区“{0}”不在 areas.csv 里，没有写入", "[TO DO] The area '{0}' is not in areas.csv and was left out"));
    public static DiagnosticCode AreaMissing { get; } = Error("EP6106", new("不知是哪里", "Area missing"), new("文件没有说是哪个地区", "The document does not say which area it is about"),
        new("从文件里看不出是哪个地区", "The document does not say which area it is about"), new("用 --area 给出地区代码", "Give the area's code with --area"));
    public static DiagnosticCode IdMissing { get; } = Error("EP6107", new("缺编号", "Id missing"), new("需要 --id", "--id is needed"),
        new("需要一个编号", "An id is needed"), new("用 --id 给出，只用小写英文字母、数字和连字符，如 hengyang-2018", "Give it with --id, in lower-case ASCII letters, digits and hyphens, such as hengyang-2018"));
    public static DiagnosticCode DateMissing { get; } = Error("EP6108", new("缺日期", "Date missing"), new("文件没有说是什么时候的", "The document does not say when it was issued"),
        new("从文件里看不出印发日期", "The document does not say when it was issued"), new("用 --year 给出年份", "Give the year with --year"));
    public static DiagnosticCode NamesUnreadable { get; } = Error("EP6109", new("名称表无法读取", "Tables of names unreadable"), new("areas.csv、units.csv 或 groups.csv 无法读取", "areas.csv, units.csv or groups.csv cannot be read"),
        new("数据表“{0}”无法读取：{1}", "The table '{0}' cannot be read: {1}"));

    // EP62: plans.
    public static DiagnosticCode NoProblems { get; } = Error("EP6201", new("没有问题清单", "No list of problems"), new("找不到“整改目标：”“整改措施：”等栏目", "None of the labels of a plan's list was found"),
        new("没有找到问题清单：文中没有“整改目标：”“整改措施：”等栏目", "No list of problems was found: the text has no labels such as 整改目标： or 整改措施："));
    public static DiagnosticCode ProblemWithoutNumber { get; } = Error("EP6202", new("问题没有编号", "Problem without number"), new("栏目前面没有（一）之类的编号", "No number such as （一） stands before the labels"),
        new("“{0}”前面没有（一）之类的问题编号", "No number such as （一） stands before '{0}'"));
    public static DiagnosticCode NumberJumps { get; } = Warning("EP6203", new("编号不连续", "Number jumps"), new("问题编号不连续", "The numbers of problems are not consecutive"),
        new("上一个问题是第 {0}，这一个是第 {1}", "The problem before is number {0}, this one is {1}"));
    public static DiagnosticCode LabelTwice { get; } = Warning("EP6204", new("栏目重复", "Label twice"), new("一个问题里同一栏目出现两次；第二次当作正文", "A label stands twice in one problem; the second is taken as text"),
        new("“{0}”在这个问题里出现了两次，第二次当作正文", "'{0}' stands twice in this problem; the second was taken as text"));
    public static DiagnosticCode FieldMissing { get; } = Warning("EP6205", new("缺栏目", "Field missing"), new("问题缺少一个栏目", "A problem lacks a field"),
        new("第 {0} 个问题没有“{1}”", "Problem {0} has no '{1}'"));
    public static DiagnosticCode DeadlineNotUnderstood { get; } = Warning("EP6206", new("时限看不懂", "Deadline not understood"), new("整改时限无法化为日期或类别", "A deadline is neither a date nor one of the known kinds"),
        new("【待补】时限“{0}”没有写入", "[TO DO] The deadline '{0}' was left out"));
    public static DiagnosticCode SeveralDeadlines { get; } = Warning("EP6207", new("多个时限", "Several deadlines"), new("整改时限里有多个日期；取最后一个", "A deadline names several dates; the last is taken"),
        new("时限“{0}”里有多个日期，取最后一个：{1}", "The deadline '{0}' names several dates; the last was taken: {1}"));
    public static DiagnosticCode CountDiffers { get; } = Warning("EP6208", new("数目不符", "Count differs"), new("文中印的数目与导入的不同", "A printed count differs from what was imported"),
        new("文中说“{0}”，导入的是 {1}", "The text says '{0}'; imported were {1}"));
    public static DiagnosticCode MeasuresJump { get; } = Warning("EP6209", new("措施编号不连续", "Measures jump"), new("整改措施的编号不连续", "The numbers of measures are not consecutive"),
        new("第 {0} 个问题：在第 {1} 条措施之后没有找到第 {2} 条，却有第 {3} 条", "Problem {0}: after measure {1} there is no {2}, but there is a {3}"));
    public static DiagnosticCode TierNotPrinted { get; } = Warning("EP6210", new("层级不明", "Tier not printed"), new("看不出是哪一级的督察；按市级导入", "The tier of the inspection is not printed; imported as city"),
        new("看不出是中央还是省级督察，按市级导入", "The text does not say whether the inspection was central or provincial; imported as city"));

    // EP63: ledgers.
    public static DiagnosticCode NoTable { get; } = Error("EP6301", new("没有台账表", "No ledger table"), new("找不到有“交办问题基本情况”等列的表", "No table with the columns of a ledger"),
        new("没有找到台账：没有一张表有“交办问题基本情况”等列", "No ledger was found: no table has columns such as 交办问题基本情况"));
    public static DiagnosticCode ColumnWithoutField { get; } = Warning("EP6302", new("多余的列", "Column without field"), new("列没有对应的栏目；内容保留在处理和整改情况里", "A column has no field of its own; its cells are kept under the handling"),
        new("列“{0}”没有对应的栏目，内容写在“处理和整改情况”末尾", "The column '{0}' has no field; its cells are kept at the end of the handling"));
    public static DiagnosticCode RowWithoutProblem { get; } = Warning("EP6303", new("不成案件的行", "Row without a case"), new("行里没有交办问题", "A row states no problem"),
        new("这一行没有交办问题，没有导入：{0}", "The row states no problem and was not imported: {0}"));
    public static DiagnosticCode NumberNotUnderstood { get; } = Warning("EP6304", new("编号看不懂", "Number not understood"), new("受理编号不是 D/X 加地区、日期、序号的形式", "A case number is not of the form D/X, place, date, serial"),
        new("受理编号“{0}”看不出来源和日期", "The number '{0}' does not show channel and date"));
    public static DiagnosticCode NumberTwice { get; } = Warning("EP6305", new("编号重复", "Number twice"), new("两行的受理编号相同；后一行记为拆分件", "Two rows have the same number; the later becomes a split case"),
        new("受理编号“{0}”已经出现过，这一行记为拆分件“{1}”", "The number '{0}' was used before; this row becomes the split case '{1}'"));
    public static DiagnosticCode VerdictNotUnderstood { get; } = Warning("EP6306", new("是否属实看不懂", "Verdict not understood"), new("文字不能归为一个结论", "The words do not come to one verdict"),
        new("【待补】从“{0}”看不出一个总的结论", "[TO DO] '{0}' does not come to one verdict"));
    public static DiagnosticCode VerdictContradicted { get; } = Warning("EP6307", new("结论不一致", "Verdict contradicted"), new("“是否属实”一列与正文的结论不同；取该列", "The verdict column and the text differ; the column is taken"),
        new("“是否属实”写“{0}”，正文写“{1}”，取前者", "The column says '{0}', the text '{1}'; the column was taken"));
    public static DiagnosticCode ClosureNotUnderstood { get; } = Warning("EP6308", new("是否办结看不懂", "Closure not understood"), new("文字不能归为一个状态；记为办理中", "The words are none of the states; taken as in progress"),
        new("从“{0}”看不出是否办结，记为“办理中”", "'{0}' does not say whether the case is closed; taken as in progress"));
    public static DiagnosticCode PhasedWithoutDate { get; } = Warning("EP6309", new("阶段性办结没有期限", "Phased closure without date"), new("阶段性办结应当写明完成日期", "A phased closure states no completion date"),
        new("【待补】阶段性办结，但没有写明完成日期", "[TO DO] Closed in phases, with no completion date stated"));
    public static DiagnosticCode TypeUnknown { get; } = Warning("EP6310", new("污染类型不认识", "Pollution type unknown"), new("污染类型不在列表里；记为其他并保留原词", "A pollution type is not known; taken as other, with its own word"),
        new("污染类型“{0}”记为“其他”，原词保留", "The pollution type '{0}' became 'other'; its own word is kept"));
    public static DiagnosticCode AllegationsDiffer { get; } = Warning("EP6311", new("问题数不符", "Number of allegations differs"), new("正文说的问题数与分出的条数不同", "The text counts other allegations than were found"),
        new("正文说共涉及 {0} 个问题，举报内容分出 {1} 条", "The text counts {0} problems; {1} allegations were found"));
    public static DiagnosticCode DateFromNumber { get; } = Warning("EP6312", new("日期取自编号", "Date from the number"), new("文件没有日期，状态日期取自受理编号", "The document has no date; that of the status is taken from the number"),
        new("文件没有日期，状态日期取自受理编号：{0}", "The document has no date; that of the status was taken from the number: {0}"),
        new("用 --year 给出公布的年份", "Give the year of publication with --year"));

    // EP64: bulletins.
    public static DiagnosticCode NoFigures { get; } = Error("EP6401", new("没有数字", "No figures"), new("找不到交办和办理的件数", "No counts of cases were found"),
        new("没有找到“共转办……件”“按……分为：……件”之类的数字", "No counts such as 共转办…件 or 按…分为：…件 were found"));
    public static DiagnosticCode SumDiffers { get; } = Warning("EP6402", new("合计不符", "Sum differs"), new("分项合计与总数不同", "A breakdown does not add up to its total"),
        new("{0}：分项合计 {1}，总数 {2}", "{0}: the parts add up to {1}, the total is {2}"));

    // EP65: writing.
    public static DiagnosticCode FileDiffers { get; } = Error("EP6501", new("已有不同的文件", "A different file exists"), new("要写的文件已经存在，内容不同", "The file to write exists with other content"),
        new("文件已经存在，内容不同，没有改动", "The file exists with other content and was left as it is"), new("确要替换时加 --force", "Add --force to replace it"));
    public static DiagnosticCode CannotWrite { get; } = Error("EP6502", new("无法写入", "Cannot write"), new("系统不让写文件", "The operating system does not let the file be written"),
        new("无法写入：{0}", "Cannot be written: {0}"));

    /// <summary>In order of their codes.</summary>
    public static ImmutableArray<DiagnosticCode> All => Declared.ToImmutable();

    private static DiagnosticCode Error(string code, LocalizedText title, LocalizedText when, LocalizedText message, LocalizedText? hint = null) =>
        Declare(new(code, Severity.Error, title, when, message, hint));

    private static DiagnosticCode Warning(string code, LocalizedText title, LocalizedText when, LocalizedText message, LocalizedText? hint = null) =>
        Declare(new(code, Severity.Warning, title, when, message, hint));

    private static DiagnosticCode Declare(DiagnosticCode code)
    {
        Declared.Add(code);
        return code;
    }
}
