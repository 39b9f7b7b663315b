# SPDX-License-Identifier: Apache-2.0
"""Japanese words that stand near each other, and forms of one word."""

# A kind a line, in all its names, then instances of it; what is indented goes on.
KINDS = """
ペット 動物: 柴犬 子犬 子猫 飼っ
家族 親戚: 父親 母親 兄弟 姉妹 息子 夫婦 妻子
子供 子ども: 息子 長男 長女 次男
仕事 職業 勤務: 会社 部署 異動 転職 担当 昇進 入社 上司
薬 服用: 錠剤 飲み 処方
健康 体調: 病院 医者 入院 手術 アレルギー
食べ 食事 食べ物: アレルギー 嫌い 好き ベジタリアン
"""

# Words for the same a line, many of them forms of one word.
SYNONYMS = """
住ん 住ま 新居 自宅 住所 引越 マンション アパート
電話 携帯 番号
仕事 会社 勤務 担当 職場
家賃 賃料
夫 主人 旦那
妻 家内 奥さ
誕生日 生まれ
予定 計画
怖い 怖く 不安 心配 緊張
悲しい 悲しく 寂しい 寂しく がっかり
答え 返事 返答
引っ越し 引越し 転居
"""
